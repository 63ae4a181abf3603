package be.vaxis.pharmacovigilance.signal;

import java.util.Optional;
import java.util.Set;

/**
 * A product and a reaction, measured.
 *
 * <p>Dutch: <i>signaal</i>. Source: GVP module IX.
 *
 * @param ebgm with EB05 and EB95; none when the table was too small for a mixture
 * @param chance to see as many or more were they independent: one-sided Poisson, mid-p
 * @param corrected chance, for the number of pairs
 * @param alarms which measures pass their threshold
 */
public record Signal(
        String product,
        String reaction,
        TwoByTwo table,
        Optional<Estimate> prr,
        Optional<Estimate> ror,
        double chiSquare,
        Estimate ic,
        Optional<Estimate> ebgm,
        double chance,
        double corrected,
        Set<Measure> alarms) {

    /** Dutch: <i>maat</i>. */
    public enum Measure {
        PRR,
        ROR,
        IC,
        EBGM
    }
}
