package be.vaxis.reservation.round;

import be.vaxis.kernel.Rejection;

/** There is no visit to make a round of. */
public final class NobodyWaits extends Rejection {

    NobodyWaits() {
        super("reservation:nobodyWaits", "Nobody waits for a visit who is not part of a round already.");
    }
}
