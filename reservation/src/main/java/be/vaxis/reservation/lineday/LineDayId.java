package be.vaxis.reservation.lineday;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.centre.CentreId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Names a line of a centre on a day: {@code lineday:GENT-EXPO/3/2021-05-06}.
 *
 * <p>Dutch: <i>vaccinatielijn op een dag</i>. Source: process 3, Reservation (capacity per line and per day).
 *
 * @param line from 1
 */
public record LineDayId(CentreId centre, int line, LocalDate date) implements Comparable<LineDayId> {

    private static final Pattern PRINTED = Pattern.compile("lineday:([^/]+)/(\\d{1,3})/(\\d{4}-\\d{2}-\\d{2})");
    private static final Comparator<LineDayId> ORDER = Comparator.comparing(LineDayId::centre)
            .thenComparing(LineDayId::date)
            .thenComparingInt(LineDayId::line);

    public LineDayId {
        if (line < 1) {
            throw new InvalidLineDay();
        }
    }

    @JsonCreator
    public static LineDayId parse(String text) {
        var parts = PRINTED.matcher(text);
        if (!parts.matches()) {
            throw new InvalidLineDay();
        }
        return new LineDayId(
                CentreId.parse(parts.group(1)), Integer.parseInt(parts.group(2)), LocalDate.parse(parts.group(3)));
    }

    /**
     * The last moment before which capacity may be planned.
     *
     * <p>Monday 12:00 in Brussels, two ISO weeks before the week of {@link #date()}; summer and winter time
     * follow the Belgian clock. At that moment exactly, planning is closed.
     *
     * <p>Dutch: <i>capaciteitsplanning W+2</i>. Source: process 3, Reservation.
     *
     * @return an instant; compare with {@code isBefore}
     */
    public Instant planningCloses() {
        return planningCloses(date);
    }

    /** The same for any line of any centre on this day. */
    public static Instant planningCloses(LocalDate date) {
        var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return BelgianTime.at(monday.minusWeeks(2), LocalTime.NOON);
    }

    /** When somebody with this slot is expected. */
    Instant starts(LocalTime slot) {
        return BelgianTime.at(date, slot);
    }

    /** The order in which line days are locked, so that two bookings never wait for each other. */
    @Override
    public int compareTo(LineDayId other) {
        return ORDER.compare(this, other);
    }

    @Override
    @JsonValue
    public String toString() {
        return "lineday:" + centre.code() + "/" + line + "/" + date;
    }

    /** A text is not the name of a line day. */
    static final class InvalidLineDay extends InvalidWord {

        InvalidLineDay() {
            super("reservation:invalidLineDay", "A line day is named as lineday:GENT-EXPO/3/2021-05-06.");
        }
    }
}
