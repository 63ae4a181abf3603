package be.vaxis.registration.scan;

import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.product.Gtin;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the code on a vial says.
 *
 * <p>When a scanner leaves out the separator after the lot, what follows it is read as part of the lot, unless that makes it
 * too long: nothing tells them apart. So whoever scans is shown what was read, beside the vial.
 *
 * @param expires the last day on which it may be given
 */
public record VialCode(
        Gtin gtin,
        @Nullable LotNumber lot,
        @Nullable LocalDate expires,
        @Nullable UnitNumber unit) {

    private static final int CENTURY = 100;

    /**
     * Reads {@code 01095200000000111722083110EW2246<GS>21A1B2C3}, with or without the name of the symbology before it, and
     * {@code (01)09520000000011(17)220831(10)EW2246(21)A1B2C3}.
     *
     * @param today in whose half century before and after a year of two digits lies
     * @throws be.vaxis.kernel.InvalidWord with the name of what is wrong
     */
    public static VialCode read(String scanned, LocalDate today) {
        var parts = ElementString.read(scanned);
        var gtin = parts.get(Element.GTIN);
        if (gtin == null) {
            throw UnreadableScan.withoutProduct();
        }
        var lot = parts.get(Element.LOT);
        var serial = parts.get(Element.SERIAL);
        return new VialCode(
                new Gtin(gtin),
                lot == null ? null : LotNumber.parse(lot),
                expires(parts, today),
                serial == null ? null : UnitNumber.parse(serial));
    }

    private static @Nullable LocalDate expires(Map<Element, String> parts, LocalDate today) {
        var exact = parts.get(Element.EXPIRES_AT);
        var text = exact != null && exact.length() >= 6 ? exact.substring(0, 6) : parts.get(Element.EXPIRES);
        return text == null ? null : day(text, today);
    }

    /** Day 00 is the last one of the month. */
    private static LocalDate day(String text, LocalDate today) {
        if (!text.matches("[0-9]{6}")) {
            throw UnreadableScan.impossibleDay();
        }
        int number = Integer.parseInt(text);
        try {
            var month = YearMonth.of(year(number / 10_000, today), number / 100 % 100);
            int day = number % 100;
            return day == 0 ? month.atEndOfMonth() : month.atDay(day);
        } catch (DateTimeException impossible) {
            throw UnreadableScan.impossibleDay();
        }
    }

    /** Source: GS1 General Specifications, section 7.12: from 49 years back to 50 years ahead. */
    private static int year(int two, LocalDate today) {
        int now = today.getYear() % CENTURY;
        int century = today.getYear() - now;
        if (two - now >= 51) {
            return century - CENTURY + two;
        }
        return two - now <= -50 ? century + CENTURY + two : century + two;
    }
}
