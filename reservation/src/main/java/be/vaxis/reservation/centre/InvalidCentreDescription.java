package be.vaxis.reservation.centre;

import be.vaxis.kernel.Rejection;

/** A centre cannot be as it is described. */
public final class InvalidCentreDescription extends Rejection {

    InvalidCentreDescription(String why) {
        super("reservation:invalidCentreDescription", 400, why);
    }
}
