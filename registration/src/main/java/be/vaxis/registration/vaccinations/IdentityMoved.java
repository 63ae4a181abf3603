package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** The provisional identity has become a part of somebody with an INSZ. The caller sends it again, and finds that person. */
public final class IdentityMoved extends Rejection {

    IdentityMoved() {
        super(
                "registration:identityMoved",
                "This provisional identity has become a part of somebody with an INSZ; send it again.");
    }
}
