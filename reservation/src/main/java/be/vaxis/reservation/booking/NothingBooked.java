package be.vaxis.reservation.booking;

import be.vaxis.kernel.Rejection;

/** There is no appointment ahead that could be moved. */
public final class NothingBooked extends Rejection {

    NothingBooked() {
        super("reservation:nothingBooked", "Nothing is booked that is still ahead; book first.");
    }
}
