package be.vaxis.registration.vaccinations;

import java.time.LocalDate;
import java.util.List;

/** The dose is closer to another one than the schedule allows. */
public final class IntervalTooShort extends Contested {

    private final LocalDate earlier;
    private final LocalDate earliestNext;

    IntervalTooShort(LocalDate earlier, LocalDate earliestNext) {
        super(
                "registration:intervalTooShort",
                "After the dose of " + earlier + " the next one is due from " + earliestNext + ".");
        this.earlier = earlier;
        this.earliestNext = earliestNext;
    }

    @Override
    public List<Object> arguments() {
        return List.of(earlier, earliestNext);
    }
}
