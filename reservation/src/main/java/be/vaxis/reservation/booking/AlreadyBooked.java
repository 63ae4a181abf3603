package be.vaxis.reservation.booking;

import be.vaxis.kernel.Rejection;

/** Other appointments are booked with this code. The caller may move or cancel them. */
public final class AlreadyBooked extends Rejection {

    AlreadyBooked() {
        super("reservation:alreadyBooked", "Appointments are booked already; move or cancel them.");
    }
}
