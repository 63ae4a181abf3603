package be.vaxis.reservation.late;

import be.vaxis.kernel.Rejection;

/** The centre gave up no booking of this name, or something else is booked meanwhile. */
public final class NotToPhone extends Rejection {

    NotToPhone() {
        super("reservation:notToPhone", 404, "This centre does not have to phone anybody about this booking.");
    }
}
