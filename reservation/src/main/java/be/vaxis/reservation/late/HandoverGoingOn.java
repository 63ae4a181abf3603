package be.vaxis.reservation.late;

import be.vaxis.kernel.Rejection;

/**
 * A slot would have too few places in which some are secured for people who are being handed over to this centre. In some
 * minutes they are booked there, and can be moved like everybody else.
 */
public final class HandoverGoingOn extends Rejection {

    HandoverGoingOn() {
        super(
                "reservation:handoverGoingOn",
                "Bookings are being handed over to this centre now; try again when that has ended.");
    }
}
