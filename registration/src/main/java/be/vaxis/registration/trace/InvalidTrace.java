package be.vaxis.registration.trace;

import be.vaxis.kernel.Rejection;

/** Nothing is asked, or two things at once. */
public final class InvalidTrace extends Rejection {

    public InvalidTrace() {
        super(
                "registration:invalidTrace",
                400,
                "Ask by a vaccine identification number, or by a product and one of its lots.");
    }
}
