package be.vaxis.reservation.booking;

import be.vaxis.kernel.Rejection;
import java.time.LocalDate;

/** The centre does not serve the postal code of residence on that day. */
public final class CentreNotCompetent extends Rejection {

    CentreNotCompetent(LocalDate date) {
        super("reservation:centreNotCompetent", "Another centre serves your postal code on " + date + ".");
    }
}
