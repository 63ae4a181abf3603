package be.vaxis.registration.schedule;

import java.time.LocalDate;

/**
 * When the next dose of an incomplete series may be given.
 *
 * <p>Dutch: <i>periode voor de volgende dosis</i>. Source: process 1, Selection (the window for a second dose).
 *
 * @param from the first day
 * @param best the day on which it is best given, never before {@code from}
 * @param until the last day on which it is in time
 */
public record NextDose(LocalDate from, LocalDate best, LocalDate until) {

    NextDose notBefore(LocalDate day) {
        return new NextDose(later(from, day), later(best, day), later(until, day));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
