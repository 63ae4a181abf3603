package be.vaxis.pharmacovigilance.disclosure;

import java.util.Comparator;
import java.util.List;

/**
 * A group that is safe to show, and the step of the ladder on which it became so.
 *
 * <p>Dutch: <i>vrijgegeven groep</i>.
 *
 * @param step index of the {@link Rung}
 * @param cells the people in it
 */
public record Released(int step, Group group, List<Cell> cells) {

    /** The group that loses least by being made coarser still: already coarse, then small. */
    static final Comparator<Released> CHEAPEST = Comparator.comparingInt(Released::step)
            .reversed()
            .thenComparingInt(Released::people)
            .thenComparing(Released::group);

    public Released {
        cells = List.copyOf(cells);
    }

    public int people() {
        return Thresholds.people(cells);
    }
}
