package be.vaxis.reservation.handover;

import be.vaxis.kernel.Rejection;

/** No change of competence has this name. */
public final class HandoverUnknown extends Rejection {

    public HandoverUnknown() {
        super("reservation:handoverUnknown", 404, "No change of competence has this name.");
    }
}
