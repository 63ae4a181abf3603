package be.vaxis.reservation.planning;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.lineday.Capacity;
import java.time.LocalDate;
import java.util.List;

/**
 * Replaces the plans of some days of one week, all of them or none; days that are not named stay as they are.
 *
 * <p>Dutch: <i>de weekcapaciteit vastleggen</i>. Source: process 3, Reservation.
 */
public record PlanWeek(CentreId centre, IsoWeek week, List<Day> days) {

    /** One line on one day; a capacity without slots closes it. */
    public record Day(int line, LocalDate date, Capacity capacity) {}

    public PlanWeek {
        days = List.copyOf(days);
    }
}
