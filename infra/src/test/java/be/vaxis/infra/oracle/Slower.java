package be.vaxis.infra.oracle;

import java.util.Arrays;

/**
 * Says of two ways to answer whether one takes longer than the other, by more than a margin that no network shows.
 *
 * <p>By the ranks of both together (Mann and Whitney), so that a few answers that wait for a garbage collector count as
 * little as they should. Without a difference of more than the margin the alarm is false less than once in three million
 * times.
 */
final class Slower {

    /** Half a millisecond. */
    static final long MARGIN_NANOS = 500_000;

    private static final double DEVIATIONS = 5; // one-sided: 3 in 10 million

    private Slower() {}

    static boolean differ(long[] some, long[] others) {
        return slower(some, others) || slower(others, some);
    }

    private static boolean slower(long[] some, long[] others) {
        return deviations(Arrays.stream(some).map(it -> it - MARGIN_NANOS).toArray(), others) > DEVIATIONS;
    }

    /** By how many standard deviations the first has more of the higher ranks than chance gives it. */
    static double deviations(long[] some, long[] others) {
        double won = 0;
        long[] sorted = others.clone();
        Arrays.sort(sorted);
        for (long one : some) {
            won += (below(sorted, one) + below(sorted, one + 1)) / 2.0; // an equal one counts for half
        }
        double n = some.length;
        double m = others.length;
        return (won - n * m / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
    }

    private static int below(long[] sorted, long bound) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
