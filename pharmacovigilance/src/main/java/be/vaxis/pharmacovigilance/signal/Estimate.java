package be.vaxis.pharmacovigilance.signal;

/**
 * A number with the interval in which it lies.
 *
 * <p>Dutch: <i>schatting</i>. Source: statistics.
 *
 * @param low lower limit of the 95 % interval, unless said otherwise
 * @param high upper limit; may be infinite
 * @param corrected whether a half was added to each cell because one was empty (Haldane 1956, Anscombe 1956)
 */
public record Estimate(double value, double low, double high, boolean corrected) {

    /** Two-sided 95 % of the normal distribution. */
    private static final double Z = 1.959963984540054;

    static Estimate of(double value, double low, double high) {
        return new Estimate(value, low, high, false);
    }

    /** On the scale of logarithms, where the interval is symmetric. */
    static Estimate logNormal(double value, double variance, boolean corrected) {
        var factor = Math.exp(Z * Math.sqrt(variance));
        return new Estimate(value, value / factor, value * factor, corrected);
    }
}
