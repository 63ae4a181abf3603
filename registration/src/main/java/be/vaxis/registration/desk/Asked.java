package be.vaxis.registration.desk;

import be.vaxis.kernel.Rejection;
import be.vaxis.registration.vaccinations.VaccinationsCommand;

/** What is asked of the register for something that was handed in. */
public sealed interface Asked {

    record Command(VaccinationsCommand command) implements Asked {}

    /** Nothing, as something that it cannot do without was not said. */
    record Nothing(Rejection because) implements Asked {}
}
