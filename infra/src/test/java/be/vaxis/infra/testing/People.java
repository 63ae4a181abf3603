package be.vaxis.infra.testing;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.Sex;
import be.vaxis.selection.person.Enrollee;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** People that no other test of this run has met. */
public final class People {

    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1_000_000));

    private People() {}

    /** A woman of Ghent, born in 1946, with a mobile phone and a mail address. */
    public static Enrollee woman(String family, String given) {
        return woman(new PersonName(family, given), new Contact("+32470000001", null, "someone@burger.example"));
    }

    /** The same, reached by this mobile phone only. */
    public static Enrollee reachableBy(String mobile) {
        return woman(new PersonName("Peeters", "Anna"), new Contact(mobile, null, null));
    }

    /** Anna Peeters, who lives elsewhere in Ghent. */
    public static Enrollee anna(String postalCode, Contact contact) {
        return woman(new PersonName("Peeters", "Anna"), postalCode, contact);
    }

    /** Luc Lambert of Ghent, born in 1955, whom no message reaches. */
    public static Enrollee luc() {
        return new Enrollee(
                freshInsz(),
                new PersonName("Lambert", "Luc"),
                PartialDate.parse("1955-06-08"),
                Sex.MALE,
                new Address("Veldstraat", "12", null, new PostalCode("9000"), "Gent"),
                new Contact(null, null, null),
                Language.EN,
                null,
                null,
                null);
    }

    private static Enrollee woman(PersonName name, Contact contact) {
        return woman(name, "9000", contact);
    }

    private static Enrollee woman(PersonName name, String postalCode, Contact contact) {
        return new Enrollee(
                freshInsz(),
                name,
                PartialDate.parse("1946-05-17"),
                Sex.FEMALE,
                new Address("Veldstraat", "12", null, new PostalCode(postalCode), "Gent"),
                contact,
                Language.NL,
                null,
                null,
                null);
    }

    /** A valid number of somebody born on a day of the forties. */
    public static Insz freshInsz() {
        int n = NEXT.getAndIncrement();
        int nine = 400_101_000
                + (n / 998 % 9) * 10_000_000
                + (n / 8982 % 12) * 100_000
                + (n / 107_784 % 28) * 1_000
                + 1
                + n % 998;
        return Insz.parse("%09d%02d".formatted(nine, 97 - nine % 97));
    }
}
