package be.vaxis.infra.demo;

import be.vaxis.infra.csam.DemoPeople;
import be.vaxis.infra.csam.DemoPerson;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.Sex;
import be.vaxis.reservation.centre.CentreCommand.OpenCentre;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import be.vaxis.selection.person.Enrollee;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The named people of the demo, as a register would tell of them. */
final class Cast {

    private Cast() {}

    static List<Enrollee> citizens() {
        RizivNumber gp = DemoPeople.read().people().stream()
                .filter(person -> "GP".equals(person.profession()))
                .map(person -> new RizivNumber(Objects.requireNonNull(person.nihdi())))
                .findFirst()
                .orElse(null);
        return DemoPeople.read().people().stream()
                .filter(person -> person.birthDate() != null && person.insz() != null)
                .map(person -> enrollee(person, gp))
                .toList();
    }

    /** Where those of the cast work who vaccinate their own people. */
    static List<OpenCentre> practices() {
        return List.of(
                practice("PRACTICE-CLAES", "Praktijk Dr. Joke Claes", "Kouter", "7", "9000", "Gent"),
                practice("PHARMACY-LEJEUNE", "Pharmacie Lejeune", "Rue Neuve", "12", "1000", "Bruxelles"),
                practice("HOSPITAL-SAINT-LUC", "Hôpital Saint-Luc", "Avenue Hippocrate", "10", "1200", "Bruxelles"));
    }

    private static OpenCentre practice(
            String organisation, String name, String street, String number, String postalCode, String municipality) {
        var address = new Address(street, number, null, new PostalCode(postalCode), municipality);
        return new OpenCentre(new CentreId(organisation), name, address, 1, Regime.OWN_PEOPLE);
    }

    private static Enrollee enrollee(DemoPerson person, @Nullable RizivNumber gp) {
        Insz insz = Insz.parse(Objects.requireNonNull(person.insz()));
        int space = person.name().lastIndexOf(' ');
        var postalCode = new PostalCode(Objects.requireNonNull(person.postalCode()));
        return new Enrollee(
                insz,
                new PersonName(person.name().substring(space + 1), person.name().substring(0, space)),
                PartialDate.parse(String.valueOf(person.birthDate())),
                insz.sex().orElse(Sex.UNKNOWN),
                new Address("Demostraat", "1", null, postalCode, "Demo"),
                new Contact(person.mobile(), null, person.mail()),
                Language.valueOf(
                        Objects.requireNonNullElse(person.language(), "nl").toUpperCase(Locale.ROOT)),
                gp,
                null,
                null);
    }
}
