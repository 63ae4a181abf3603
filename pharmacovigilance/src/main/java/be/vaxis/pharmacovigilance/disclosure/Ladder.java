package be.vaxis.pharmacovigilance.disclosure;

import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.area.Areas;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The steps by which people are described more and more coarsely, until they no longer stand out.
 *
 * <p>First the area grows, from the finest one asked to the whole country, then the age band. Each step merges whole
 * groups of the step before, so the groups of all steps nest; on the last step everybody is in one group.
 *
 * <p>Dutch: <i>veralgemening</i>.
 */
public final class Ladder {

    private final List<Rung> rungs;
    private final Areas areas;

    /**
     * @param finest the smallest area that the study may see
     * @param ages the narrowest bands that the study may see
     */
    public Ladder(AreaLevel finest, AgeScheme ages, Areas areas) {
        this.areas = areas;
        List<Rung> steps = new ArrayList<>();
        for (var level : AreaLevel.values()) {
            if (level.compareTo(finest) >= 0) {
                steps.add(new Rung(level, ages));
            }
        }
        for (var scheme : List.of(AgeScheme.BROAD, AgeScheme.ALL)) {
            if (scheme.compareTo(ages) > 0) {
                steps.add(new Rung(AreaLevel.COUNTRY, scheme));
            }
        }
        rungs = List.copyOf(steps);
    }

    /** From fine to coarse; never empty. */
    public List<Rung> rungs() {
        return rungs;
    }

    /** The group in which a step puts somebody. */
    public Group group(int step, Cell cell) {
        var rung = rungs.get(step);
        return new Group(
                areas.around(cell.municipality(), rung.area()), rung.ages().band(cell.age()));
    }

    /** The first step on which all of these are in one group; the last step always is. */
    int firstStepTogether(Collection<Cell> cells) {
        var step = 0;
        while (groupsOn(step, cells) > 1) {
            step++;
        }
        return step;
    }

    private long groupsOn(int step, Collection<Cell> cells) {
        return cells.stream().map(cell -> group(step, cell)).distinct().count();
    }
}
