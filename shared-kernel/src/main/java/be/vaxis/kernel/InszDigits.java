package be.vaxis.kernel;

import java.time.YearMonth;
import java.util.Optional;

/** What the places of an INSZ mean: {@code YYMMDD SSS CC}. All methods expect eleven digits. */
final class InszDigits {

    private static final int MODULUS = 97;
    private static final long BORN_SINCE_2000 = 2_000_000_000L;
    private static final int FIRST_SERIAL = 1;
    private static final int LAST_SERIAL = 998;

    private InszDigits() {}

    static void requireValid(String value) {
        var month = typedMonth(value);
        if (month > 52 || month % 20 > 12) {
            throw new InvalidInsz("An INSZ has the month of birth, raised by 20 or 40 in a BIS number.");
        }
        if (serial(value) < FIRST_SERIAL || serial(value) > LAST_SERIAL) {
            throw new InvalidInsz("An INSZ has a serial number from 001 to 998.");
        }
        if (!bornBefore2000(value) && !bornSince2000(value)) {
            throw new InvalidInsz("The check digits of this INSZ are wrong; look at it once more.");
        }
    }

    static int typedMonth(String value) {
        return Digits.number(value, 2, 4);
    }

    static int serial(String value) {
        return Digits.number(value, 6, 9);
    }

    static int year(String value) {
        return (bornSince2000(value) ? 2000 : 1900) + Digits.number(value, 0, 2);
    }

    static Optional<PartialDate> birthDate(String value) {
        var year = year(value);
        var month = typedMonth(value) % 20;
        var day = Digits.number(value, 4, 6);
        if (nothingKnown(value, month, day)) {
            return Optional.empty();
        }
        if (month == 0) {
            return Optional.of(new PartialDate(year, null, null));
        }
        var dayExists = YearMonth.of(year, month).isValidDay(day);
        return Optional.of(new PartialDate(year, month, dayExists ? day : null));
    }

    /** The fictitious 1900 or 2000, month 00 and day 01 stand for a person of whom no date is known at all. */
    private static boolean nothingKnown(String value, int month, int day) {
        return value.startsWith("00") && month == 0 && day == 1;
    }

    private static boolean bornBefore2000(String value) {
        return check(value) == MODULUS - counted(value) % MODULUS;
    }

    private static boolean bornSince2000(String value) {
        return check(value) == MODULUS - (BORN_SINCE_2000 + counted(value)) % MODULUS;
    }

    private static long counted(String value) {
        return Digits.number(value, 0, 9);
    }

    private static int check(String value) {
        return Digits.number(value, 9, 11);
    }
}
