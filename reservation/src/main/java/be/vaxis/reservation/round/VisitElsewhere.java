package be.vaxis.reservation.round;

import be.vaxis.kernel.Rejection;

/** A visit is part of one open round at most. The caller may take it out of the other. */
public final class VisitElsewhere extends Rejection {

    VisitElsewhere() {
        super("reservation:visitElsewhere", "The visit is part of another round by now.");
    }
}
