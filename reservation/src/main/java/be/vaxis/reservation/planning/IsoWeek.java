package be.vaxis.reservation.planning;

import be.vaxis.kernel.InvalidWord;
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
public record IsoWeek(LocalDate monday) {

    private static final int DAYS = 7;

    public IsoWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new InvalidWeek();
        }
    }

    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    @JsonCreator
    public static IsoWeek parse(String text) {
        try {
            return new IsoWeek(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeException e) {
            throw new InvalidWeek();
        }
    }

    public IsoWeek plusWeeks(int weeks) {
        return new IsoWeek(monday.plusWeeks(weeks));
    }

    public List<LocalDate> days() {
        return IntStream.range(0, DAYS).mapToObj(monday::plusDays).toList();
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

    @Override
    @JsonValue
    public String toString() {
        return "%04d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR), number());
    }

    /** A text names no week. */
    static final class InvalidWeek extends InvalidWord {

        InvalidWeek() {
            super("reservation:invalidWeek", "A week is named by its year and number, such as 2021-W18.");
        }
    }
}
