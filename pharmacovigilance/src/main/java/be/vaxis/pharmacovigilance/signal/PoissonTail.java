package be.vaxis.pharmacovigilance.signal;

import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Exact statements about a count.
 *
 * <p>Dutch: <i>exacte Poisson</i>. Source: Garwood 1936 (interval); Lancaster 1961 (mid-p).
 */
final class PoissonTail {

    private PoissonTail() {}

    /** P(X ≥ observed). */
    static double atLeast(long observed, double expected) {
        if (observed == 0) {
            return 1;
        }
        return expected <= 0 ? 0 : RegularizedGamma.P.value(observed, expected);
    }

    /** P(X > observed) + P(X = observed) / 2. */
    static double midP(long observed, double expected) {
        return (atLeast(observed, expected) + atLeast(observed + 1, expected)) / 2;
    }

    /** The 95 % interval of the mean of what was counted. */
    static Estimate mean(long observed) {
        var low = observed == 0 ? 0 : GammaDistribution.of(observed, 1).inverseCumulativeProbability(0.025);
        return Estimate.of(
                observed, low, GammaDistribution.of(observed + 1.0, 1).inverseSurvivalProbability(0.025));
    }
}
