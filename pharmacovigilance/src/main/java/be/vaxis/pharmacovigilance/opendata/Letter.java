package be.vaxis.pharmacovigilance.opendata;

import java.util.Optional;

/**
 * Which dose of a series it was, by the letters of the published file. At least one dose is A and C; complete is B and C.
 *
 * <p>Source: Sciensano, codebook of COVID19BE_VACC.
 */
enum Letter {
    /** One of a series that it does not complete. */
    A,
    /** The last of a series of several. */
    B,
    /** The only one of its series. */
    C,
    /** One after a complete series. */
    E;

    /** @return empty for a dose that does not count, which has number 0 */
    static Optional<Letter> of(int number, int of) {
        if (number == 0) {
            return Optional.empty();
        }
        if (number > of) {
            return Optional.of(E);
        }
        return Optional.of(number < of ? A : of == 1 ? C : B);
    }
}
