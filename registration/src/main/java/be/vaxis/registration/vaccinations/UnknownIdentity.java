package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** There is no such provisional identity. The caller looks it up in the list. */
public final class UnknownIdentity extends Rejection {

    public UnknownIdentity() {
        super("registration:unknownIdentity", 404, "There is no such provisional identity.");
    }
}
