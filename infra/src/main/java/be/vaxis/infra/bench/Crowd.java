package be.vaxis.infra.bench;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Sex;
import be.vaxis.selection.person.Enrollee;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** As many made-up people as a run needs, born between 1930 and 1990, spread evenly over the centres. */
final class Crowd {

    private static final LocalDate ELDEST = LocalDate.of(1930, 1, 1);
    private static final int DAYS = 20_000;
    private static final int MODULUS = 97;

    private Crowd() {}

    /** @param from the number of the first, which they keep for the whole run */
    static List<Enrollee> people(int from, int until) {
        return IntStream.range(from, until).mapToObj(Crowd::person).toList();
    }

    static Enrollee person(int number) {
        LocalDate born = ELDEST.plusDays(number % DAYS);
        return new Enrollee(
                insz(born, number / DAYS),
                new PersonName("Peeters " + number, "Kim"),
                PartialDate.of(born),
                Sex.FEMALE,
                new Address("Veldstraat", "12", null, Scene.residenceOf(number), "Gent"),
                new Contact("+32470000001", null, "someone@burger.example"),
                Language.NL,
                null,
                null,
                null);
    }

    private static Insz insz(LocalDate born, int serial) {
        int nine = born.getYear() % 100 * 10_000_000
                + born.getMonthValue() * 100_000
                + born.getDayOfMonth() * 1_000
                + 2 * (serial + 1);
        return Insz.parse("%09d%02d".formatted(nine, MODULUS - nine % MODULUS));
    }
}
