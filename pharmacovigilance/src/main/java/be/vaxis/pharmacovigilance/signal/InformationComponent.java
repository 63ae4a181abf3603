package be.vaxis.pharmacovigilance.signal;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The information component, shrunk towards nothing unusual: {@code log2((n + 1/2) / (E + 1/2))}.
 *
 * <p>The credibility interval is exact: the rate has a gamma distribution of shape {@code n + 1/2} and rate {@code E + 1/2},
 * and its 2.5 and 97.5 % points are taken, not the published approximation of them.
 *
 * <p>Dutch: <i>informatiecomponent</i>. Source: Norén, Hopstadius and Bate 2013; Bate e.a. 1998 (BCPNN).
 */
public final class InformationComponent {

    private static final double SHRINKAGE = 0.5;
    private static final double LOG_2 = Math.log(2);

    private InformationComponent() {}

    /**
     * @param observed reports of both
     * @param expected were they independent; 0 is allowed
     * @return with a 95 % credibility interval, on the scale of log2
     */
    public static Estimate of(long observed, double expected) {
        var rate = GammaDistribution.of(observed + SHRINKAGE, 1 / (expected + SHRINKAGE));
        return Estimate.of(
                log2((observed + SHRINKAGE) / (expected + SHRINKAGE)),
                log2(rate.inverseCumulativeProbability(0.025)),
                log2(rate.inverseSurvivalProbability(0.025)));
    }

    private static double log2(double number) {
        return Math.log(number) / LOG_2;
    }
}
