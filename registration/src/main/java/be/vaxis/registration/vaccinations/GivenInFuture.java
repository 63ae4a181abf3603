package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** The day on which the dose was given is still to come. */
public final class GivenInFuture extends Rejection {

    GivenInFuture() {
        super("registration:givenInFuture", 422, "A dose is registered once it is given; this day is still to come.");
    }
}
