package be.vaxis.infra.demo;

import be.vaxis.infra.belgium.Citizen;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets one in eight adults of the crowd have had a dose in the past weeks, older people more often, as their GP gave it. */
@Component
@ConditionalOnProperty("vaxis.demo")
class DoseLoad {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Source GP_SOFTWARE = new Source("demo-gp");
    private static final int ADULT = 18;
    private static final int OLD = 65;
    private static final int DAYS_BACK = 42;
    private static final int NEWEST = 22; // so that a second dose may be due
    private static final String[] PRODUCTS = {"COMIRNATY", "COMIRNATY", "COMIRNATY", "SPIKEVAX", "SPIKEVAX", "NUVAXOVID"
    };

    private final CommandGateway commands;
    private final PersonIndex people;
    private final Clock clock;

    DoseLoad(CommandGateway commands, PersonIndex people, Clock clock) {
        this.commands = commands;
        this.people = people;
        this.clock = clock;
    }

    /** Whether the GP gave one, as long as it fits the schedule of its product. */
    boolean hasDose(Citizen citizen) {
        int age = LocalDate.ofInstant(clock.instant(), BRUSSELS).getYear()
                - citizen.birthDate().year();
        return citizen.gmdHolder() != null && age > ADULT && chanceOf(citizen).nextInt(100) < (age > OLD ? 25 : 10);
    }

    void register(Citizen citizen) {
        if (!hasDose(citizen)) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
        RizivNumber gp = Objects.requireNonNull(citizen.gmdHolder());
        var chance = chanceOf(citizen);
        chance.nextInt(100); // decided that there is one
        PersonId person = people.find(citizen.insz()).orElseThrow();
        String product = PRODUCTS[chance.nextInt(PRODUCTS.length)];
        commands.sendAndWait(new RegisterDose(
                new VaccinationsId(person),
                DoseId.named(person, GP_SOFTWARE, "first"),
                Personal.of(person, citizen.insz()),
                Personal.of(person, citizen.birthDate()),
                new Vaccine(product, new LotNumber(product.substring(0, 2) + (1000 + chance.nextInt(40))), null, null),
                today.minusDays(NEWEST + chance.nextInt(DAYS_BACK - NEWEST)),
                new Place(Place.Kind.RIZIV, gp.value()),
                Vaccinator.of(gp),
                GP_SOFTWARE,
                null,
                Map.of(),
                null));
    }

    private static SplittableRandom chanceOf(Citizen citizen) {
        return new SplittableRandom(citizen.index() * 0x9E3779B97F4A7C15L);
    }
}
