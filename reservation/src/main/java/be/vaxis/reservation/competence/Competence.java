package be.vaxis.reservation.competence;

import be.vaxis.reservation.centre.CentreId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The centres that serve one postal code, one after the other.
 *
 * <p>Dutch: <i>bevoegdheid</i>. Source: process 3, Reservation (at the centre competent for the postal code).
 */
public record Competence(List<Turn> turns) {

    /** A centre that serves the postal code from a day on, until the turn of the next. */
    public record Turn(LocalDate from, CentreId centre) {}

    /** The one centre that serves the postal code on this day; none when no centre does yet. */
    public Optional<CentreId> on(LocalDate day) {
        return turns.stream()
                .filter(turn -> !turn.from().isAfter(day))
                .max(Comparator.comparing(Turn::from))
                .map(Turn::centre);
    }
}
