package be.vaxis.pharmacovigilance.signal;

import java.util.Optional;

/**
 * Whether a reaction makes up more of the reports of a product than of those of the others.
 *
 * <p>With an empty cell a half is added to all four, and the estimate says so. A product without reports, or without
 * others beside it, has no estimate.
 *
 * <p>Dutch: <i>disproportionaliteit</i>. Source: Evans, Waller and Davis 2001 (PRR, chi-square with Yates' correction);
 * Van Puijenbroek e.a. 2002 (ROR).
 */
public final class Disproportionality {

    private Disproportionality() {}

    /** Proportional reporting ratio, with the interval of the log-normal approximation. */
    public static Optional<Estimate> prr(TwoByTwo table) {
        if (!table.compares()) {
            return Optional.empty();
        }
        var half = half(table);
        var a = table.both() + half;
        var c = table.reactionOnly() + half;
        var product = table.product() + 2 * half;
        var others = table.reactionOnly() + table.neither() + 2 * half;
        return Optional.of(
                Estimate.logNormal(a / product / (c / others), 1 / a - 1 / product + 1 / c - 1 / others, half > 0));
    }

    /** Reporting odds ratio, with Woolf's interval. */
    public static Optional<Estimate> ror(TwoByTwo table) {
        if (!table.compares()) {
            return Optional.empty();
        }
        var half = half(table);
        var a = table.both() + half;
        var b = table.productOnly() + half;
        var c = table.reactionOnly() + half;
        var d = table.neither() + half;
        return Optional.of(Estimate.logNormal(a / b * (d / c), 1 / a + 1 / b + 1 / c + 1 / d, half > 0));
    }

    /** Chi-square of one degree of freedom with Yates' correction; 0 when a margin is empty. */
    public static double chiSquare(TwoByTwo table) {
        double all = table.all();
        var away =
                Math.abs((double) table.both() * table.neither() - (double) table.productOnly() * table.reactionOnly());
        var corrected = Math.max(0, away - all / 2);
        var margins = (double) table.product()
                * (table.reactionOnly() + table.neither())
                * table.reaction()
                * (table.productOnly() + table.neither());
        return margins == 0 ? 0 : all * (corrected / margins) * corrected;
    }

    private static double half(TwoByTwo table) {
        return table.hasEmptyCell() ? 0.5 : 0;
    }
}
