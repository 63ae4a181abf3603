package be.vaxis.registration.schedule;

import be.vaxis.registration.dose.DoseId;
import java.time.LocalDate;

/**
 * A dose, as far as the schedule cares.
 *
 * @param product our code
 */
public record Taken(DoseId dose, String product, LocalDate given) {}
