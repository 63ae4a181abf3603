package be.vaxis.infra.operations;

import be.vaxis.kernel.Rejection;

/** No processing group of this name runs in this process. */
final class UnknownGroup extends Rejection {

    UnknownGroup() {
        super("operations:unknownGroup", 404, "There is no such processing group in this process.");
    }
}
