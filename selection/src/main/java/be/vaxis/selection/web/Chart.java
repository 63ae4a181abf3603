package be.vaxis.selection.web;

import be.vaxis.selection.candidate.AgeBand;
import be.vaxis.selection.candidate.FederatedEntity;
import be.vaxis.selection.candidate.GroupCount;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts as bars: a row per age band, in it a piece per federated entity, all to one scale.
 *
 * @param total of all rows
 */
record Chart(List<Row> rows, long total) {

    /** @param pieces in the order of the entities; those with nobody are left out */
    record Row(String ages, long people, List<Piece> pieces) {}

    /**
     * @param x where it begins, in tenths of a percent of the width
     * @param width in the same
     */
    record Piece(FederatedEntity entity, long people, long x, long width) {}

    private static final int WIDTH = 1_000;

    static Chart of(List<GroupCount> counts) {
        long longest = AgeBand.ALL.stream()
                .mapToLong(band -> peopleIn(band, counts))
                .max()
                .orElse(0);
        List<Row> rows = AgeBand.ALL.stream()
                .filter(band -> peopleIn(band, counts) > 0)
                .map(band -> new Row(band.label(), peopleIn(band, counts), pieces(band, counts, longest)))
                .toList();
        return new Chart(rows, counts.stream().mapToLong(GroupCount::people).sum());
    }

    private static long peopleIn(AgeBand band, List<GroupCount> counts) {
        return counts.stream()
                .filter(count -> count.band().equals(band))
                .mapToLong(GroupCount::people)
                .sum();
    }

    private static List<Piece> pieces(AgeBand band, List<GroupCount> counts, long longest) {
        List<Piece> pieces = new ArrayList<>();
        long x = 0;
        for (GroupCount count : counts) {
            if (count.band().equals(band)) {
                long width = WIDTH * count.people() / longest;
                pieces.add(new Piece(count.entity(), count.people(), x, width));
                x += width;
            }
        }
        return pieces;
    }
}
