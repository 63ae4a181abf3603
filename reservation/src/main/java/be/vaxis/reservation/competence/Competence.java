package be.vaxis.reservation.competence;

import be.vaxis.reservation.centre.CentreId;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** Days in a row on which one centre serves the postal code. */
    public record Stretch(CentreId centre, LocalDate first, LocalDate last) {}

    public Competence {
        turns = turns.stream().sorted(Comparator.comparing(Turn::from)).toList();
    }

    /** Of a single centre, whatever the day. */
    public static Competence always(CentreId centre) {
        return new Competence(List.of(new Turn(LocalDate.EPOCH, centre)));
    }

    /** The one centre that serves the postal code on this day; none when no centre does yet. */
    public Optional<CentreId> on(LocalDate day) {
        return turns.reversed().stream()
                .filter(turn -> !turn.from().isAfter(day))
                .findFirst()
                .map(Turn::centre);
    }

    /** Who serves the postal code between two days, both included, in order. */
    public List<Stretch> stretches(LocalDate first, LocalDate last) {
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < turns.size(); i++) {
            var from = later(first, turns.get(i).from());
            var until =
                    i + 1 < turns.size() ? earlier(last, turns.get(i + 1).from().minusDays(1)) : last;
            if (!from.isAfter(until)) {
                stretches.add(new Stretch(turns.get(i).centre(), from, until));
            }
        }
        return List.copyOf(stretches);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
