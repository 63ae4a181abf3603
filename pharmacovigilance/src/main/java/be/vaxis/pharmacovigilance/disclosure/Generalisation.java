package be.vaxis.pharmacovigilance.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Finds for everybody the finest step of a ladder on which they do not stand out.
 *
 * <p>Works on one root at a time: the people who are alike in all that is never made coarser. Their number of cells is
 * bounded by the map and the age bands, whatever the size of the population.
 *
 * <p>Dutch: <i>veralgemenen, dan pas weglaten</i>. Source: processes 10 and 11; k-anonymity with local recoding.
 */
public final class Generalisation {

    private final Ladder ladder;
    private final Thresholds thresholds;

    public Generalisation(Ladder ladder, Thresholds thresholds) {
        this.ladder = ladder;
        this.thresholds = thresholds;
    }

    /**
     * Places the cells of one root.
     *
     * <p>On each step the groups that are safe stay there and the others go one step up together. Those who reach the
     * top and are still too few draw a safe group up to them, the cheapest first, so that nobody is left out while
     * the root as a whole is safe.
     */
    public Placement place(Collection<Cell> root) {
        var waiting = root.stream().sorted(Cell.ORDER).toList();
        var safe = new PriorityQueue<>(Released.CHEAPEST);
        for (var step = 0; step < ladder.rungs().size() && !waiting.isEmpty(); step++) {
            List<Cell> next = new ArrayList<>();
            for (var group : groups(step, waiting).entrySet()) {
                if (thresholds.allow(group.getValue())) {
                    safe.add(new Released(step, group.getKey(), group.getValue()));
                } else {
                    next.addAll(group.getValue());
                }
            }
            waiting = next;
        }
        return waiting.isEmpty() ? placement(safe, List.of()) : drawUp(safe, new ArrayList<>(waiting));
    }

    private Placement drawUp(PriorityQueue<Released> safe, List<Cell> waiting) {
        while (!thresholds.allow(waiting) && !safe.isEmpty()) {
            waiting.addAll(safe.remove().cells());
        }
        waiting.sort(Cell.ORDER);
        if (!thresholds.allow(waiting)) {
            return placement(safe, waiting);
        }
        var step = ladder.firstStepTogether(waiting);
        safe.add(new Released(step, ladder.group(step, waiting.getFirst()), waiting));
        return placement(safe, List.of());
    }

    private Map<Group, List<Cell>> groups(int step, List<Cell> cells) {
        Map<Group, List<Cell>> groups = new TreeMap<>();
        cells.forEach(cell -> groups.computeIfAbsent(ladder.group(step, cell), group -> new ArrayList<>())
                .add(cell));
        return groups;
    }

    private static Placement placement(Collection<Released> safe, List<Cell> left) {
        return new Placement(safe.stream().sorted(Released.CHEAPEST.reversed()).toList(), left);
    }
}
