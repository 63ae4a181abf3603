package be.vaxis.attestation.certlogic;

import static java.time.ZoneOffset.UTC;

import be.vaxis.attestation.certlogic.Value.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms of dates and date-times that the language reads.
 *
 * <p>A partial date is the last day that it can mean. Without an offset it is UTC, without a time midnight; what is finer
 * than a millisecond is cut off.
 */
final class DateTimes {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern TIMED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}:\\d{2})"
            + "(?:\\.(\\d+))?(?:Z|(?<sign>[+-])(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?)?");
    private static final int MINUTES_PER_HOUR = 60;

    private DateTimes() {}

    /** What {@code dccDateOfBirth} reads. */
    static Moment dateOfBirth(String text) {
        try {
            Matcher date = DATE.matcher(text);
            if (date.matches()) {
                return moment(lastDay(date).atStartOfDay());
            }
        } catch (DateTimeException noSuchDay) {
            throw unread();
        }
        throw unread();
    }

    /** What {@code plusTime} reads, moved. */
    static Moment plus(String text, long amount, TimeUnit unit) {
        try {
            return moment(unit.plus(parse(text), amount));
        } catch (DateTimeException | ArithmeticException beyond) {
            throw new Unevaluable("no such date-time, or one beyond the calendar");
        }
    }

    private static LocalDateTime parse(String text) {
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return lastDay(date).atStartOfDay();
        }
        Matcher timed = TIMED.matcher(text);
        if (!timed.matches()) {
            throw unread();
        }
        LocalTime time = LocalTime.parse(timed.group(2)).plusNanos(nanos(timed.group(3)));
        return LocalDate.parse(timed.group(1)).atTime(time).minusMinutes(offsetMinutes(timed));
    }

    private static LocalDate lastDay(Matcher date) {
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return LocalDate.of(year, 12, 31);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
        return date.group(3) == null ? month.atEndOfMonth() : LocalDate.of(year, month.getMonth(), day(date));
    }

    private static int day(Matcher date) {
        return Integer.parseInt(date.group(3));
    }

    private static long nanos(@Nullable String decimals) {
        return decimals == null ? 0 : Long.parseLong((decimals + "00").substring(0, 3)) * 1_000_000;
    }

    private static int offsetMinutes(Matcher timed) {
        if (timed.group("hours") == null) {
            return 0;
        }
        int hours = Integer.parseInt(timed.group("hours"));
        int minutes = timed.group("minutes") == null ? 0 : Integer.parseInt(timed.group("minutes"));
        if (hours > 23 || minutes >= MINUTES_PER_HOUR) {
            throw unread();
        }
        int offset = hours * MINUTES_PER_HOUR + minutes;
        return timed.group("sign").equals("-") ? -offset : offset;
    }

    private static Moment moment(LocalDateTime moment) {
        return new Moment(moment.toInstant(UTC));
    }

    private static Unevaluable unread() {
        return new Unevaluable("the text is no date or date-time");
    }
}
