package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** The key already names another dose of this person. */
public final class KeyReused extends Rejection {

    KeyReused() {
        super("registration:keyReused", 422, "This key already names another dose; give each dose a key of its own.");
    }
}
