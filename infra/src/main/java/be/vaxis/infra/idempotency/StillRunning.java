package be.vaxis.infra.idempotency;

import be.vaxis.kernel.Rejection;

/** The same request is being handled; its answer can be asked for in a moment. */
final class StillRunning extends Rejection {

    StillRunning() {
        super("access:requestInFlight", 409, "The first request with this key is still being handled; try again.");
    }
}
