package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** A BIS number is said to be requested on a day that is still to come. The caller tells it once it is. */
public final class RequestedInFuture extends Rejection {

    RequestedInFuture() {
        super("registration:requestedInFuture", 422, "The day of the request is still to come.");
    }
}
