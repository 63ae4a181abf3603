package be.vaxis.reservation.booking;

import be.vaxis.kernel.Rejection;

/** Nothing can be booked with this code. Said in the same words whether it is unknown or not active, so that the answer tells nothing about anybody. */
public final class CodeNotUsable extends Rejection {

    public CodeNotUsable() {
        super(
                "reservation:codeNotUsable",
                "Nothing can be booked with this code; check it, or wait for your invitation.");
    }
}
