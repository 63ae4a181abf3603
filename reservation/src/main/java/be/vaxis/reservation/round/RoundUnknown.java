package be.vaxis.reservation.round;

import be.vaxis.kernel.Rejection;

/** The centre has no round with this name. */
public final class RoundUnknown extends Rejection {

    public RoundUnknown() {
        super("reservation:roundUnknown", 404, "This centre has no round with this name.");
    }
}
