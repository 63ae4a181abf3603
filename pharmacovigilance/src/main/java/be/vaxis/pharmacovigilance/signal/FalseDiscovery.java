package be.vaxis.pharmacovigilance.signal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Chances corrected for how many there are.
 *
 * <p>Dutch: <i>gecorrigeerde kansen</i>. Source: Benjamini and Hochberg 1995, step-up, as adjusted values.
 */
final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * @param chances each from 0 to 1
     * @return in the same order; at most {@code level} of them are false among those at or below {@code level}
     */
    static double[] adjusted(double[] chances) {
        var order = IntStream.range(0, chances.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> chances[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        var adjusted = new double[chances.length];
        Arrays.fill(adjusted, 1);
        var least = 1.0;
        for (var i = 0; i < order.length; i++) {
            var rank = order.length - i;
            least = Math.min(least, chances[order[i]] * order.length / rank);
            adjusted[order[i]] = least;
        }
        return adjusted;
    }
}
