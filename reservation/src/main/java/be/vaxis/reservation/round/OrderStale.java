package be.vaxis.reservation.round;

import be.vaxis.kernel.Rejection;

/** An order does not name every visit of the round once. The caller may look again. */
public final class OrderStale extends Rejection {

    OrderStale() {
        super("reservation:orderStale", "Visits came or went meanwhile; look at the round again.");
    }
}
