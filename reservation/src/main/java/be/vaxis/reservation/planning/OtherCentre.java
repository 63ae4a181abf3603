package be.vaxis.reservation.planning;

import be.vaxis.kernel.Rejection;

/** The caller plans for another centre than the one they work for. */
public final class OtherCentre extends Rejection {

    public OtherCentre() {
        super("reservation:otherCentre", 403, "You can look at and plan only the centre that you work for.");
    }
}
