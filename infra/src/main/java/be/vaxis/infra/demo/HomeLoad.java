package be.vaxis.infra.demo;

import be.vaxis.infra.belgium.CentreSite;
import be.vaxis.infra.belgium.Citizen;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.reservation.booking.BookingCommand.AskForHomeVisit;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.booking.HomeWish;
import be.vaxis.reservation.code.BookableCodes;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.BulkCommand.SelectPeople;
import be.vaxis.selection.person.CodeTerms;
import be.vaxis.selection.person.SelectionSource;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets some older people ask for a visit at home, so that the mobile teams of a few centres have rounds to make. */
@Component
@ConditionalOnProperty("vaxis.demo")
class HomeLoad {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int OLD = 65;
    private static final int SHOWN_VISITS = 9;
    private static final int OTHER_VISITS = 3;
    private static final int ONE_CENTRE_IN = 12;
    private static final int MOST_LOOKED_AT = 20_000;
    private static final int MOST_LOOKS = 600; // a minute, for a code to be drawn and told
    private static final long STEP_NANOS = Duration.ofMillis(100).toNanos();

    private final CommandGateway commands;
    private final PersonIndex people;
    private final BookableCodes codes;
    private final DoseLoad doses;
    private final Clock clock;

    HomeLoad(CommandGateway commands, PersonIndex people, BookableCodes codes, DoseLoad doses, Clock clock) {
        this.commands = commands;
        this.people = people;
        this.codes = codes;
        this.doses = doses;
        this.clock = clock;
    }

    /** Enrols and invites them ahead of the rest of the crowd, then asks with their codes. */
    void ask(List<CentreSite> sites, Stream<Citizen> crowd) {
        var asking = pick(sites, crowd);
        commands.sendAndWait(new EnrolPeople(asking.stream().map(Enrollees::of).toList()));
        var invited = asking.stream()
                .map(Citizen::insz)
                .map(people::find)
                .flatMap(Optional::stream)
                .toList();
        var today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
        var terms = new CodeTerms(2, 21, 42, today, today.plusWeeks(6));
        commands.sendAndWait(new SelectPeople(invited, SelectionSource.NATIONAL_REGISTER, terms));
        asking.forEach(this::ask);
    }

    /** The first of the crowd who live where a few of the centres serve. */
    private List<Citizen> pick(List<CentreSite> sites, Stream<Citizen> crowd) {
        var old = crowd.limit(MOST_LOOKED_AT).filter(this::mayAsk).toList();
        var asking = new ArrayList<Citizen>();
        for (var site : some(sites)) {
            old.stream()
                    .filter(citizen -> site.competence().contains(citizen.postalCode()))
                    .limit(site.id().equals(CentreLoad.SHOWN) ? SHOWN_VISITS : OTHER_VISITS)
                    .forEach(asking::add);
        }
        return List.copyOf(asking);
    }

    private static List<CentreSite> some(List<CentreSite> sites) {
        return IntStream.range(0, sites.size())
                .filter(i -> i % ONE_CENTRE_IN == 0 || sites.get(i).id().equals(CentreLoad.SHOWN))
                .mapToObj(sites::get)
                .toList();
    }

    private boolean mayAsk(Citizen citizen) {
        int born = clock.instant().atZone(BRUSSELS).getYear() - OLD;
        return citizen.birthDate().year() < born
                && citizen.collectivity() == null
                && citizen.contact().mobile() != null
                && !doses.hasDose(citizen);
    }

    private void ask(Citizen citizen) {
        var phone = Objects.requireNonNull(citizen.contact().mobile());
        commands.sendAndWait(
                new AskForHomeVisit(new BookingId(codeOf(citizen)), new HomeWish(citizen.address(), phone)));
    }

    private CodeDigest codeOf(Citizen citizen) {
        var person = people.find(citizen.insz()).orElseThrow();
        for (int look = 0; look < MOST_LOOKS; look++) {
            var code = codes.codeOf(person);
            if (code.isPresent()) {
                return code.get();
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
        throw new IllegalStateException("No code came for " + person);
    }
}
