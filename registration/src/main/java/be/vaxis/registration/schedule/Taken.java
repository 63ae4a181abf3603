package be.vaxis.registration.schedule;

import be.vaxis.registration.dose.DoseId;
import java.time.LocalDate;

/**
 * A dose, as far as the schedule cares.
 *
 * @param product our code
 * @param allTheSame whether it counts whatever the schedule says: who gave it was warned, and gave a reason
 */
public record Taken(DoseId dose, String product, LocalDate given, boolean allTheSame) {

    public Taken(DoseId dose, String product, LocalDate given) {
        this(dose, product, given, false);
    }
}
