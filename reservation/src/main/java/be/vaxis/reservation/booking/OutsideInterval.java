package be.vaxis.reservation.booking;

import be.vaxis.kernel.Rejection;
import java.time.LocalDate;

/** The second appointment is too soon after the first, or too late. */
public final class OutsideInterval extends Rejection {

    OutsideInterval(LocalDate earliest, LocalDate latest) {
        super(
                "reservation:outsideInterval",
                "With this first appointment, the second can be from " + earliest + " until " + latest + ".");
    }
}
