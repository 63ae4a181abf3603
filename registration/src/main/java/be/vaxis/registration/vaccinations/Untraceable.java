package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** A dose that was given in Belgium was told without its lot or its vaccinator. */
public final class Untraceable extends Rejection {

    Untraceable() {
        super("registration:untraceable", 422, "Of a dose given in Belgium the lot and the vaccinator must be told.");
    }
}
