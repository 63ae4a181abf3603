package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** This person has no such dose. */
public final class UnknownDose extends Rejection {

    public UnknownDose() {
        super("registration:unknownDose", 404, "There is no such dose.");
    }
}
