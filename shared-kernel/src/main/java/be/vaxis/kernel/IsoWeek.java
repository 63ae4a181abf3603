package be.vaxis.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A week from Monday to Sunday, as ISO 8601 numbers it: {@code 2021-W18}.
 *
 * <p>Dutch: <i>ISO-week</i>. Source: process 3, Reservation (week W+2).
 *
 * @param monday its first day
 */
public record IsoWeek(LocalDate monday) implements Comparable<IsoWeek> {

    private static final int DAYS = 7;
    private static final int THURSDAY = 3;

    public IsoWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new InvalidIsoWeek();
        }
    }

    /** The week in which a day falls. */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** Reads {@code 2021-W18}. */
    @JsonCreator
    public static IsoWeek parse(String text) {
        try {
            return new IsoWeek(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeException e) {
            throw new InvalidIsoWeek();
        }
    }

    public IsoWeek plusWeeks(int weeks) {
        return new IsoWeek(monday.plusWeeks(weeks));
    }

    public List<LocalDate> days() {
        return IntStream.range(0, DAYS).mapToObj(monday::plusDays).toList();
    }

    /** The day that decides to which year a week belongs. */
    public LocalDate thursday() {
        return monday.plusDays(THURSDAY);
    }

    public LocalDate sunday() {
        return monday.plusDays(DAYS - 1L);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    /** The number of the week in its year, 1 to 53. */
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The form that {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return "%04d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR), number());
    }

    @Override
    public int compareTo(IsoWeek other) {
        return monday.compareTo(other.monday);
    }
}
