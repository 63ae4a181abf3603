package be.vaxis.reservation.lineday;

import be.vaxis.kernel.Rejection;

/** The week has not closed yet: it is planned as usual, and nobody has to move for it. */
public final class PlanningStillOpen extends Rejection {

    PlanningStillOpen(LineDayId lineDay) {
        super(
                "reservation:planningStillOpen",
                "The planning of " + lineDay.date() + " is still open; plan it as usual.");
    }
}
