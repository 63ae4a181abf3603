package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** Nobody was born yet on the day on which the dose is said to be given: the day or the person is another one. */
public final class GivenBeforeBirth extends Rejection {

    GivenBeforeBirth() {
        super(
                "registration:givenBeforeBirth",
                422,
                "The person was not born yet on this day; look at the day and the person once more.");
    }
}
