package be.vaxis.infra.belgium;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PartialDate;

/**
 * The INSZ of one date and sex, one after the other: odd serial numbers for men, even ones for women.
 *
 * <p>A date has 499 of them for each sex. Whoever comes after gets month 00 and a sixth digit raised by one, as in the
 * real register; their birth date can no longer be read from the number.
 */
final class InszSeries {

    private static final int PER_DATE = 499;
    private static final int HIGHEST_SIXTH_DIGIT = 9;
    private static final int MODULUS = 97;

    private InszSeries() {}

    static Insz number(NumberKind kind, PartialDate born, int sex, int serial) {
        var round = serial / PER_DATE;
        var month = born.month() == null ? 0 : born.month();
        var day = born.day() == null ? 0 : born.day();
        if (round > 0) {
            requireRoom(kind, round);
            month = 0;
            // the sixth digit 1 in 1900 and 2000 means that nothing at all is known
            day = born.year() % 100 == 0 ? round + 1 : round;
        }
        var typed = 2 * (serial % PER_DATE) + (sex == Population.MEN ? 1 : 2);
        var digits = born.year() % 100 * 10_000_000 + (month + kind.addedToMonth()) * 100_000 + day * 1_000 + typed;
        return new Insz(elevenDigits(digits, born.year() >= 2000));
    }

    private static void requireRoom(NumberKind kind, int round) {
        if (kind != NumberKind.NEW_YEAR || round >= HIGHEST_SIXTH_DIGIT) {
            throw new IllegalStateException("more people of kind " + kind + " on a date than it has numbers");
        }
    }

    private static String elevenDigits(int nine, boolean since2000) {
        var check = MODULUS - ((since2000 ? 2_000_000_000L : 0) + nine) % MODULUS;
        var digits = new char[11];
        var rest = nine * 100L + check;
        for (var place = digits.length - 1; place >= 0; place--) {
            digits[place] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return new String(digits);
    }
}
