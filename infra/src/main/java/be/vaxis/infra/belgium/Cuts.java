package be.vaxis.infra.belgium;

import java.util.Arrays;

/** Cuts a row of weights into a number of pieces, none empty and as equal as can be. */
final class Cuts {

    private final long[] before;
    private final double fair;

    private Cuts(int[] weights, int pieces) {
        before = new long[weights.length + 1];
        for (var i = 0; i < weights.length; i++) {
            before[i + 1] = before[i] + weights[i];
        }
        fair = (double) before[weights.length] / pieces;
    }

    /**
     * Where the pieces start, and the end of the row behind them. Of all ways to cut, it takes the one in which the
     * squares of the distances to a fair piece add up to the least.
     */
    static int[] into(int pieces, int[] weights) {
        if (pieces < 1 || pieces > weights.length) {
            throw new IllegalArgumentException("a row of " + weights.length + " has no " + pieces + " pieces");
        }
        return new Cuts(weights, pieces).starts(pieces, weights.length);
    }

    private int[] starts(int pieces, int length) {
        var cost = new double[pieces + 1][length + 1];
        var cut = new int[pieces + 1][length + 1];
        Arrays.stream(cost).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
        cost[0][0] = 0;
        for (var piece = 1; piece <= pieces; piece++) {
            for (var to = piece; to <= length; to++) {
                for (var from = piece - 1; from < to; from++) {
                    var total = cost[piece - 1][from] + unfairness(from, to);
                    if (total < cost[piece][to]) {
                        cost[piece][to] = total;
                        cut[piece][to] = from;
                    }
                }
            }
        }
        var starts = new int[pieces + 1];
        starts[pieces] = length;
        for (var piece = pieces; piece > 0; piece--) {
            starts[piece - 1] = cut[piece][starts[piece]];
        }
        return starts;
    }

    private double unfairness(int from, int to) {
        var distance = before[to] - before[from] - fair;
        return distance * distance;
    }
}
