package be.vaxis.selection;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.Sex;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.selection.person.CodeTerms;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.PersonEvent.CodeActivated;
import be.vaxis.selection.person.PersonEvent.PersonEnrolled;
import be.vaxis.selection.person.SelectionSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;

/** The cast: Anna, of whom everything is known, and Bram, of whom little is. */
public final class SelectionFixtures {

    public static final Instant NOW = Instant.parse("2021-03-01T09:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    public static final PersonId ANNA = PersonId.parse("11111111-1111-4111-8111-111111111111");
    public static final PersonId BRAM = PersonId.parse("22222222-2222-4222-8222-222222222222");
    public static final VaccinationCode ANNAS_CODE = VaccinationCode.draw(new Random(1));
    public static final CodeDigest ANNAS_DIGEST = new CodeDigest("digest-of-anna");

    public static final CodeTerms TWO_DOSES =
            new CodeTerms(2, 21, 42, LocalDate.parse("2021-03-01"), LocalDate.parse("2021-05-31"));

    public static final Enrollee ANNA_IN_THE_REGISTER = new Enrollee(
            new Insz("85073003328"),
            new PersonName("Peeters", "Anna"),
            PartialDate.parse("1985-07-30"),
            Sex.FEMALE,
            new Address("Korenmarkt", "12A", null, PostalCode.parse("9000"), "Gent"),
            new Contact("+32470123456", null, "anna@example.org"),
            Language.NL,
            new RizivNumber("10182803004"),
            "71234567",
            "NURSE");

    public static final Enrollee BRAM_IN_THE_REGISTER = new Enrollee(
            new Insz("93051822361"),
            new PersonName("Dubois", "Bram"),
            PartialDate.parse("1993"),
            Sex.MALE,
            new Address("Rue Haute", "1", "3", PostalCode.parse("1000"), "Bruxelles"),
            Contact.none(),
            Language.FR,
            null,
            null,
            null);

    public static final PersonEnrolled ANNA_ENROLLED = new PersonEnrolled(
            ANNA,
            ANNAS_DIGEST,
            Personal.of(ANNA, ANNAS_CODE),
            Personal.of(ANNA, ANNA_IN_THE_REGISTER.insz()),
            Personal.of(ANNA, ANNA_IN_THE_REGISTER.name()),
            Personal.of(ANNA, ANNA_IN_THE_REGISTER.birthDate()),
            Sex.FEMALE,
            PostalCode.parse("9000"),
            Personal.of(ANNA, ANNA_IN_THE_REGISTER.address()),
            Personal.of(ANNA, ANNA_IN_THE_REGISTER.contact()),
            Language.NL,
            ANNA_IN_THE_REGISTER.gmdHolder(),
            Personal.of(ANNA, "71234567"),
            Personal.of(ANNA, "NURSE"));

    public static final CodeActivated ANNA_ACTIVATED = activatedBy(SelectionSource.NATIONAL_REGISTER);

    private SelectionFixtures() {}

    public static CodeActivated activatedBy(SelectionSource source) {
        return new CodeActivated(
                ANNA, ANNAS_DIGEST, Personal.of(ANNA, ANNAS_CODE), PostalCode.parse("9000"), source, TWO_DOSES, NOW);
    }

    /** Digests that can be foreseen: there is no key in a test. */
    public static final class PlainDigests implements Digests {

        @Override
        public String of(Insz insz) {
            return "digest of insz " + insz.value();
        }

        @Override
        public CodeDigest of(VaccinationCode code) {
            return code.equals(ANNAS_CODE) ? ANNAS_DIGEST : new CodeDigest("digest" + code.hashCode());
        }

        @Override
        public String of(String use, String text) {
            return use + " " + text;
        }
    }
}
