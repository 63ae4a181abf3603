package be.vaxis.reservation.handover;

import be.vaxis.kernel.Rejection;

/** A change of competence cannot be as it is described. */
public final class InvalidChange extends Rejection {

    InvalidChange(String why) {
        super("reservation:invalidChange", 400, why);
    }
}
