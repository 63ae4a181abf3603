package be.vaxis.registration.dose;

import be.vaxis.kernel.InvalidWord;

/** The text is not a {@link Place}. */
public final class InvalidPlace extends InvalidWord {

    InvalidPlace() {
        super("registration:invalidPlace", "A place is a RIZIV number, a KBO number or the id of a centre.");
    }
}
