package be.vaxis.infra.security;

import be.vaxis.kernel.Rejection;

/** The endpoint does not say whom it is for, so it is for nobody. */
final class ClosedEndpoint extends Rejection {

    ClosedEndpoint() {
        super("access:closed", 403, "This is open to nobody.");
    }
}
