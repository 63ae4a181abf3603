package be.vaxis.reservation.late;

import be.vaxis.kernel.Rejection;

/** Since the medical lead looked, bookings have changed what the plan would do to people. Nothing was done. */
public final class PreviewStale extends Rejection {

    private final transient Consequences now;

    PreviewStale(Consequences now) {
        super(
                "reservation:previewStale",
                "Bookings have changed since you looked, so the change would do something else now; look again.");
        this.now = now;
    }

    /** What it would do now. */
    public Consequences now() {
        return now;
    }
}
