package be.vaxis.pharmacovigilance.icsr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A day, or only its month or its year when no more is known.
 *
 * <p>Dutch: <i>onvolledige datum</i>. Source: ICH E2B(R3), dates and times (CCYY, CCYYMM, CCYYMMDD).
 *
 * @param digits 4, 6 or 8 digits of a date that exists
 */
public record PartialDate(String digits) {

    private static final Pattern FORM = Pattern.compile("(?:1[89]|2[01])\\d\\d(?:\\d\\d(?:\\d\\d)?)?");

    public PartialDate {
        if (!FORM.matcher(digits).matches() || !exists(digits)) {
            throw new IllegalArgumentException("not a date");
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate("%04d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    /** Whether this is later for sure: two dates that agree as far as both are known are not. */
    public boolean isAfter(PartialDate other) {
        var known = Math.min(digits.length(), other.digits.length());
        return digits.substring(0, known).compareTo(other.digits.substring(0, known)) > 0;
    }

    boolean isDay() {
        return digits.length() == 8;
    }

    private static boolean exists(String digits) {
        try {
            var month = YearMonth.of(number(digits, 0, 4), digits.length() > 4 ? number(digits, 4, 6) : 1);
            return digits.length() < 8 || month.isValidDay(number(digits, 6, 8));
        } catch (DateTimeException noSuchMonth) {
            return false;
        }
    }

    private static int number(String digits, int from, int until) {
        return Integer.parseInt(digits.substring(from, until));
    }
}
