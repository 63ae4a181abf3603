package be.vaxis.reservation.planning;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.Rejection;
import java.time.LocalDate;

/** A plan for a week names a day of another one. */
public final class DayOutsideWeek extends Rejection {

    DayOutsideWeek(LocalDate date, IsoWeek week) {
        super("reservation:dayOutsideWeek", 400, date + " does not lie in " + week + ".");
    }
}
