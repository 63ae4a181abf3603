package be.vaxis.registration.schedule;

import be.vaxis.registration.dose.DoseId;
import java.time.LocalDate;

/**
 * A dose, as far as the schedule cares.
 *
 * @param product our code
 * @param allTheSame whether it counts whatever the schedule says: who gave it was warned, and gave a reason
 * @param proven which dose it is by a verified certificate, so that those before it were given though nobody told us of
 *     them; 0 when nothing proves it
 */
public record Taken(DoseId dose, String product, LocalDate given, boolean allTheSame, int proven) {

    public Taken(DoseId dose, String product, LocalDate given, boolean allTheSame) {
        this(dose, product, given, allTheSame, 0);
    }

    public Taken(DoseId dose, String product, LocalDate given) {
        this(dose, product, given, false);
    }
}
