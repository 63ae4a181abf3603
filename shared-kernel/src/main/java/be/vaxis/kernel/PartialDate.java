package be.vaxis.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of birth of which the day, or the day and the month, may be unknown.
 *
 * <p>Dutch: <i>onvolledige geboortedatum</i>. Source: national register; FHIR {@code date}.
 *
 * @param year four digits
 * @param month 1 to 12, or null when unknown
 * @param day a day that this month has, or null when unknown; never known without the month
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    private static final Pattern TEXT = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    public PartialDate {
        if (year < 1000 || year > 9999) {
            throw new InvalidPartialDate("The year of a date has four digits.");
        }
        if (month == null && day != null) {
            throw new InvalidPartialDate("A day without a month is no date.");
        }
        requireInCalendar(year, month, day);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads {@code 1985}, {@code 1985-07} or {@code 1985-07-30}. */
    @JsonCreator
    public static PartialDate parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new InvalidPartialDate("Write a date as YYYY, YYYY-MM or YYYY-MM-DD.");
        }
        return new PartialDate(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    /** The form that {@link #parse} reads. */
    @JsonValue
    public String text() {
        if (month == null) {
            return "%04d".formatted(year);
        }
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }

    /** The date, when every part is known. */
    public Optional<LocalDate> exact() {
        return month != null && day != null ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The first day that it can be. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that it can be. */
    public LocalDate latest() {
        if (day != null) {
            return earliest();
        }
        return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
    }

    /** Whether both can be the same day, as far as they are known. */
    public boolean mayBe(PartialDate other) {
        return !latest().isBefore(other.earliest()) && !other.latest().isBefore(earliest());
    }

    /**
     * The age in completed years that the person has reached for certain: unknown parts are read as late as they can
     * be. Never negative. Born on 29 February, one grows older on 1 March of a common year.
     */
    public int ageOn(LocalDate date) {
        return completedYears(latest(), date);
    }

    /** The age that the person may have reached at most: unknown parts are read as early as they can be. */
    public int oldestAgeOn(LocalDate date) {
        return completedYears(earliest(), date);
    }

    @Override
    public String toString() {
        return text();
    }

    private static int completedYears(LocalDate birth, LocalDate date) {
        return Math.max(0, (int) ChronoUnit.YEARS.between(birth, date));
    }

    private static void requireInCalendar(int year, @Nullable Integer month, @Nullable Integer day) {
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException notInCalendar) {
            throw new InvalidPartialDate("The calendar has no such date.");
        }
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
