package be.vaxis.reservation.booking;

import be.vaxis.kernel.Rejection;
import java.time.LocalDate;

/** The first appointment lies before or after the days for which the code is meant. */
public final class OutsideWindow extends Rejection {

    OutsideWindow(LocalDate from, LocalDate until) {
        super("reservation:outsideWindow", "The first appointment can be from " + from + " until " + until + ".");
    }
}
