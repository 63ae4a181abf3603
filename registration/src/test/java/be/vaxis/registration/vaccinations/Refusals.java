package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;
import be.vaxis.registration.RegistrationFixtures;

/** Refusals as an edge meets them. */
public final class Refusals {

    private Refusals() {}

    public static Rejection intervalTooShort() {
        return new IntervalTooShort(RegistrationFixtures.FIRST_DAY, RegistrationFixtures.SECOND_DAY);
    }

    public static Rejection givenInFuture() {
        return new GivenInFuture();
    }
}
