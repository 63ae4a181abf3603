package be.vaxis.reservation.booking;

import be.vaxis.kernel.Rejection;

/** No visit at home can be asked for with this code here: no centre serves it now, or its holder has to be asked for first. */
public final class NotAtHome extends Rejection {

    NotAtHome() {
        super("reservation:notAtHome", "A visit at home cannot be asked for here; the contact centre can help.");
    }
}
