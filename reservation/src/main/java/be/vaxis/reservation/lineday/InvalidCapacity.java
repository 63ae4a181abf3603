package be.vaxis.reservation.lineday;

import be.vaxis.kernel.InvalidWord;

/** A plan that no day could have: slots that overlap or leave the day, or a number of places that cannot be. */
public final class InvalidCapacity extends InvalidWord {

    InvalidCapacity(String why) {
        super("reservation:invalidCapacity", why);
    }
}
