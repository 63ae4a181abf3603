package be.vaxis.pharmacovigilance.signal;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * What ratios of observed to expected are like over the whole table: a mixture of two gamma distributions.
 *
 * <p>Dutch: <i>mengsel van twee gammaverdelingen</i>. Source: DuMouchel 1999 (GPS), its notation.
 *
 * @param shape1 α1
 * @param rate1 β1
 * @param shape2 α2
 * @param rate2 β2
 * @param share P, of the first
 */
public record GammaMixture(double shape1, double rate1, double shape2, double rate2, double share) {

    private static final BrentSolver SOLVER = new BrentSolver(1e-10, 1e-12, 1e-12);

    public GammaMixture {
        if (!(shape1 > 0 && rate1 > 0 && shape2 > 0 && rate2 > 0 && share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("shapes and rates are positive, a share is from 0 to 1");
        }
    }

    /**
     * The empirical Bayes geometric mean of the ratio, with its 5 and 95 % points (EB05, EB95): a 90 % interval.
     *
     * @param expected more than 0
     */
    public Estimate ebgm(long observed, double expected) {
        var first = posteriorShare(observed, expected);
        var logarithm = first * meanLog(shape1 + observed, rate1 + expected)
                + (1 - first) * meanLog(shape2 + observed, rate2 + expected);
        var mean = Math.exp(logarithm);
        return Estimate.of(
                mean, quantile(0.05, mean, first, observed, expected), quantile(0.95, mean, first, observed, expected));
    }

    Likelihood likelihood() {
        return new Likelihood(this, LogGamma.value(shape1), LogGamma.value(shape2));
    }

    /**
     * How likely counts are under the mixture: each a mixture of two negative binomials. What does not change from cell to
     * cell is computed once.
     */
    record Likelihood(GammaMixture of, double logGamma1, double logGamma2) {

        /** @param logFactorial of the count */
        double log(long observed, double expected, double logFactorial) {
            var first = first(observed, expected);
            var second =
                    Math.log1p(-of.share) + logNegativeBinomial(of.shape2, of.rate2, logGamma2, observed, expected);
            var most = Math.max(first, second);
            return most + Math.log(Math.exp(first - most) + Math.exp(second - most)) - logFactorial;
        }

        private double first(long observed, double expected) {
            return Math.log(of.share) + logNegativeBinomial(of.shape1, of.rate1, logGamma1, observed, expected);
        }

        /** But for the factorial. */
        private static double logNegativeBinomial(
                double shape, double rate, double logGamma, long observed, double expected) {
            return LogGamma.value(shape + observed)
                    - logGamma
                    - observed * Math.log1p(rate / expected)
                    - shape * Math.log1p(expected / rate);
        }
    }

    /** Share of the first after seeing this cell (Q). */
    private double posteriorShare(long observed, double expected) {
        var likelihood = likelihood();
        return Math.exp(likelihood.first(observed, expected) - likelihood.log(observed, expected, 0));
    }

    private static double meanLog(double shape, double rate) {
        return Digamma.value(shape) - Math.log(rate);
    }

    /** Solved on the scale of logarithms, where the distribution is narrow; bracketed from the mean outwards. */
    private double quantile(double chance, double mean, double first, long observed, double expected) {
        var low = Math.log(mean);
        var high = low;
        while (below(Math.exp(low), first, observed, expected) > chance && low > -700) {
            low -= 1;
        }
        while (below(Math.exp(high), first, observed, expected) < chance && high < 700) {
            high += 1;
        }
        return Math.exp(SOLVER.findRoot(log -> below(Math.exp(log), first, observed, expected) - chance, low, high));
    }

    private double below(double ratio, double first, long observed, double expected) {
        return first * RegularizedGamma.P.value(shape1 + observed, ratio * (rate1 + expected))
                + (1 - first) * RegularizedGamma.P.value(shape2 + observed, ratio * (rate2 + expected));
    }
}
