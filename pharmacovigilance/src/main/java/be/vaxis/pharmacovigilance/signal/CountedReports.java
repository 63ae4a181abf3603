package be.vaxis.pharmacovigilance.signal;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Reports, counted. A report with two reactions counts once in each and once in all.
 *
 * <p>Dutch: <i>getelde meldingen</i>. Source: issue 6 (a million reports).
 *
 * @param all reports
 * @param products reports of each product
 * @param reactions reports of each reaction
 * @param pairs reports of each product and reaction; those without one may be left out
 */
public record CountedReports(long all, Map<String, Long> products, Map<String, Long> reactions, Stream<Pair> pairs) {

    /** Dutch: <i>paar</i>. */
    public record Pair(String product, String reaction, long reports) {}
}
