package be.vaxis.infra.rebuild;

import be.vaxis.kernel.Rejection;

/** No projection of this name runs in this process. */
final class UnknownProjection extends Rejection {

    UnknownProjection() {
        super("operations:unknownProjection", 404, "There is no such projection in this process.");
    }
}
