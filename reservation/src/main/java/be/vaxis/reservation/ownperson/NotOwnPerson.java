package be.vaxis.reservation.ownperson;

import be.vaxis.kernel.Rejection;

/** The practice never booked this person in, or another one has since. Unknown people are answered alike. */
public final class NotOwnPerson extends Rejection {

    public NotOwnPerson() {
        super("reservation:notOwnPerson", 404, "Your practice has not booked in this person; book them in first.");
    }
}
