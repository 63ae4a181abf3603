package be.vaxis.infra.belgium;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Divides a number of whole things by weight, the largest remainders first. */
final class Shares {

    private Shares() {}

    static int[] of(int things, int[] weights) {
        var total = IntStream.of(weights).asLongStream().sum();
        var shares = IntStream.of(weights)
                .map(weight -> (int) ((long) things * weight / total))
                .toArray();
        var left = things - IntStream.of(shares).sum();
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> -((long) things * weights[i] % total)))
                .limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }
}
