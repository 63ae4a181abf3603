package be.vaxis.infra.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a campaign smaller: on every day, each series has had its share of doses, rounded. */
final class Scale {

    private Scale() {}

    /** @param share from above 0 to 1 */
    static SortedMap<Cell, Long> of(SortedMap<Cell, Long> doses, double share) {
        Map<Cell, Long> all = new HashMap<>();
        SortedMap<Cell, Long> scaled = new TreeMap<>();
        doses.forEach((cell, count) -> {
            long before = Math.round(all.getOrDefault(cell.series(), 0L) * share);
            long after = Math.round(all.merge(cell.series(), count, Long::sum) * share);
            if (after > before) {
                scaled.put(cell, after - before);
            }
        });
        return scaled;
    }
}
