package be.vaxis.reservation.round;

import be.vaxis.kernel.Rejection;

/** Whoever asked for the visit changed that meanwhile. The caller may look again. */
public final class VisitChanged extends Rejection {

    VisitChanged() {
        super("reservation:visitChanged", "The visit was withdrawn, or asked for anew, meanwhile.");
    }
}
