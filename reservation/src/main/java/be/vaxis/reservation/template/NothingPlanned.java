package be.vaxis.reservation.template;

import be.vaxis.kernel.Rejection;

/** No line opens in the week: there is nothing to keep. */
public final class NothingPlanned extends Rejection {

    NothingPlanned() {
        super("reservation:nothingPlanned", "Nothing is planned in this week; plan it first.");
    }
}
