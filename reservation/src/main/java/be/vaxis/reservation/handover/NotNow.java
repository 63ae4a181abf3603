package be.vaxis.reservation.handover;

import be.vaxis.kernel.Rejection;

/** The change is not waiting: it is over, or bookings are being handed over. Looking again shows how far it is. */
public final class NotNow extends Rejection {

    NotNow() {
        super("reservation:changeNotWaiting", "The change is over, or a hand-over is going on; look at it again.");
    }
}
