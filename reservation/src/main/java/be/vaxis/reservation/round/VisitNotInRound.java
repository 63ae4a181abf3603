package be.vaxis.reservation.round;

import be.vaxis.kernel.Rejection;

/** A visit is not part of the round, or no longer. */
public final class VisitNotInRound extends Rejection {

    VisitNotInRound() {
        super("reservation:visitNotInRound", 404, "The visit is not part of this round.");
    }
}
