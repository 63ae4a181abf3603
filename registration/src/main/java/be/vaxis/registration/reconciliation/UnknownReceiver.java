package be.vaxis.registration.reconciliation;

import be.vaxis.kernel.Rejection;

/** Nobody of this name receives copies here. */
public final class UnknownReceiver extends Rejection {

    UnknownReceiver() {
        super("registration:unknownReceiver", 404, "Nobody of this name receives copies here.");
    }
}
