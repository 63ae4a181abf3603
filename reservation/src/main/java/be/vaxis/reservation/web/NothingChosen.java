package be.vaxis.reservation.web;

import be.vaxis.kernel.Rejection;

/** Days have to be chosen in the calendar before something can be done with them. */
final class NothingChosen extends Rejection {

    NothingChosen() {
        super("reservation:nothingChosen", 422, "Choose at least one day in the calendar.");
    }
}
