package be.vaxis.reservation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The clock on the wall of a centre.
 *
 * <p>Every date and hour in a plan or a booking is read on it; summer and winter time follow the law in Belgium.
 *
 * <p>Dutch: <i>Belgische tijd</i>. Source: process 3, Reservation (Monday before 12:00, Europe/Brussels).
 */
public final class BelgianTime {

    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private BelgianTime() {}

    /** The moment at which the wall clock first shows this hour on this day; an hour that is skipped counts as the next. */
    public static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(BRUSSELS).toInstant();
    }

    /** Whether the wall clock shows this hour just once on this day: not when it is skipped or comes twice. */
    public static boolean isOnce(LocalDate date, LocalTime time) {
        return BRUSSELS.getRules().getValidOffsets(date.atTime(time)).size() == 1;
    }

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, BRUSSELS);
    }

    public static LocalTime timeOf(Instant instant) {
        return LocalTime.ofInstant(instant, BRUSSELS);
    }
}
