package be.vaxis.registration.desk;

import be.vaxis.kernel.Rejection;

/** Nothing tells where the dose was given: neither the message nor the caller's organisation. */
public final class PlaceMissing extends Rejection {

    PlaceMissing() {
        super("registration:placeMissing", 422, "Say where the dose was given: a RIZIV number, KBO number or centre.");
    }
}
