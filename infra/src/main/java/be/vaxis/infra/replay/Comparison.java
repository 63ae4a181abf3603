package be.vaxis.infra.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What was published beside what was to be.
 *
 * @param cells how many were compared
 * @param doses how many there were to be
 * @param differences in words, a line each
 */
record Comparison(int cells, long doses, List<String> differences) {

    static Comparison of(Map<Cell, Long> wanted, Map<Cell, Long> published) {
        var all = new TreeSet<>(wanted.keySet());
        all.addAll(published.keySet());
        List<String> differences = new ArrayList<>();
        for (var cell : all) {
            long there = wanted.getOrDefault(cell, 0L);
            long here = published.getOrDefault(cell, 0L);
            if (here != there) {
                differences.add("%s %s %s %s: %d instead of %d"
                        .formatted(cell.date(), cell.region(), cell.brand(), cell.letter(), here, there));
            }
        }
        long doses = wanted.values().stream().mapToLong(Long::longValue).sum();
        return new Comparison(all.size(), doses, differences);
    }

    boolean isEqual() {
        return differences.isEmpty();
    }
}
