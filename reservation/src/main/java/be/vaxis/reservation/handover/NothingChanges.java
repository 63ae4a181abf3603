package be.vaxis.reservation.handover;

import be.vaxis.kernel.Rejection;

/** The centre serves all of the postal codes on that day already. */
public final class NothingChanges extends Rejection {

    NothingChanges() {
        super("reservation:nothingChanges", "The centre serves all of these postal codes on that day already.");
    }
}
