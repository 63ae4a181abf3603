package be.vaxis.pharmacovigilance.signal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Finds the mixture under which the table is likeliest. Empty cells count as well.
 *
 * <p>Cells of one count whose expectations are within 1 % of each other are taken together at their mean ("squashing"), so
 * that a table of any size fits in some thousands of them.
 *
 * <p>Dutch: <i>aanpassing</i>. Source: DuMouchel 1999; DuMouchel and Pregibon 2001 (squashing); start values of the first.
 */
public final class MixtureFit {

    private static final double BIN = 0.01;
    private static final double[] START = {
        Math.log(0.2), Math.log(0.1), Math.log(2), Math.log(4), Math.log(1.0 / 2) // odds of one third
    };

    private final Map<Key, Squashed> cells = new LinkedHashMap<>();

    /** @param expected cells where nothing is expected tell nothing and are passed over */
    public void add(long observed, double expected) {
        if (expected > 0) {
            cells.computeIfAbsent(
                            new Key(observed, (long) Math.floor(Math.log(expected) / BIN)),
                            key -> new Squashed(observed))
                    .add(expected);
        }
    }

    /** @throws IllegalStateException when no cell was added */
    public GammaMixture fit() {
        if (cells.isEmpty()) {
            throw new IllegalStateException("an empty table fits nothing");
        }
        return mixture(Simplex.least(at -> -logLikelihood(mixture(at)), START));
    }

    double logLikelihood(GammaMixture mixture) {
        var likelihood = mixture.likelihood();
        var sum = 0.0;
        for (var cell : cells.values()) {
            sum += cell.number * likelihood.log(cell.observed, cell.mean(), cell.logFactorial);
        }
        return sum;
    }

    int squashed() {
        return cells.size();
    }

    /** Logarithms of shapes and rates, and of the odds of the share, kept where they are still numbers. */
    private static GammaMixture mixture(double[] at) {
        return new GammaMixture(
                positive(at[0]), positive(at[1]), positive(at[2]), positive(at[3]), 1 / (1 + Math.exp(-within(at[4]))));
    }

    private static double positive(double logarithm) {
        return Math.exp(within(logarithm));
    }

    private static double within(double logarithm) {
        return Math.clamp(logarithm, -12, 12);
    }

    record Key(long observed, long bin) {}

    private static final class Squashed {

        private final long observed;
        private final double logFactorial;
        private long number;
        private double sum;

        Squashed(long observed) {
            this.observed = observed;
            logFactorial = LogGamma.value(observed + 1.0);
        }

        void add(double expected) {
            number++;
            sum += expected;
        }

        double mean() {
            return sum / number;
        }
    }
}
