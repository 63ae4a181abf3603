package be.vaxis.infra.rebuild;

import be.vaxis.kernel.Rejection;

/** The projection is being rebuilt already. */
final class RebuildUnderWay extends Rejection {

    RebuildUnderWay() {
        super("operations:rebuildUnderWay", "This projection is being rebuilt; wait until that is done.");
    }
}
