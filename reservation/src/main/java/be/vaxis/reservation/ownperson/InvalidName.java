package be.vaxis.reservation.ownperson;

import be.vaxis.kernel.InvalidWord;

/** What should be the name of somebody is too long. It is not repeated. */
public final class InvalidName extends InvalidWord {

    InvalidName() {
        super("reservation:invalidName", "A name has 80 characters at most, on one line.");
    }
}
