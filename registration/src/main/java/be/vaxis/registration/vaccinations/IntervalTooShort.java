package be.vaxis.registration.vaccinations;

import java.time.LocalDate;

/** The dose is closer to another one than the schedule allows. */
public final class IntervalTooShort extends Contested {

    IntervalTooShort(LocalDate earlier, LocalDate earliestNext) {
        super(
                "registration:intervalTooShort",
                "After the dose of " + earlier + " the next one is due from " + earliestNext + ".");
    }
}
