package be.vaxis.pharmacovigilance.signal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Lots with more reports, for the doses given of them, than the other lots of the product.
 *
 * <p>Given how many reports there are in all, those of one lot are binomial with its share of the doses when no lot is
 * special. Compare lots of one product only, and of one time: people report more when there is news.
 *
 * <p>Dutch: <i>clusters per lot</i>. Source: exact conditional test of two Poisson rates (Przyborowski and Wilenski 1940);
 * Clopper and Pearson 1934; Lancaster 1961 (mid-p).
 *
 * @param lots most unlikely first
 * @param withoutDoses lots that are reported and of which no dose is known: a typing error, or a lot from elsewhere
 */
public record LotClusters(List<Found> lots, List<Lot> withoutDoses, Multiplicity multiplicity) {

    /** Dutch: <i>lot</i>. */
    public record Lot(String number, long doses, long reports) {

        public Lot {
            if (doses < 0 || reports < 0) {
                throw new IllegalArgumentException("a count is not negative");
            }
        }
    }

    /**
     * @param expected reports, were all lots alike
     * @param ratio of the rate of reports to that of the other lots, with the exact 95 % interval; infinite when the others
     *     have none, not a number when nobody has
     * @param chance to see as many or more, mid-p
     * @param corrected chance, for the number of lots
     */
    public record Found(Lot lot, double expected, Estimate ratio, double chance, double corrected) {}

    /** @param level of false alarms that is accepted */
    public static LotClusters of(Stream<Lot> counted, double level) {
        var all = counted.toList();
        var lots = all.stream().filter(lot -> lot.doses() > 0).toList();
        var doses = lots.stream().mapToLong(Lot::doses).sum();
        var reports = Math.toIntExact(lots.stream().mapToLong(Lot::reports).sum());
        var chances =
                lots.stream().mapToDouble(lot -> midP(lot, doses, reports)).toArray();
        var corrected = FalseDiscovery.adjusted(chances);
        var found = IntStream.range(0, chances.length)
                .mapToObj(i -> found(lots.get(i), doses, reports, chances[i], corrected[i]))
                .sorted(Comparator.comparingDouble(Found::chance))
                .toList();
        return new LotClusters(
                found,
                all.stream()
                        .filter(lot -> lot.doses() == 0 && lot.reports() > 0)
                        .toList(),
                Multiplicity.benjaminiHochberg("one-sided exact binomial, mid-p", chances.length, level));
    }

    private static Found found(Lot lot, long doses, int reports, double chance, double corrected) {
        var expected = (double) reports * lot.doses() / doses;
        return new Found(lot, expected, ratio(lot, doses, reports), chance, corrected);
    }

    /** P(X > reports) + P(X = reports) / 2. */
    private static double midP(Lot lot, long doses, int reports) {
        var others = BinomialDistribution.of(reports, (double) lot.doses() / doses);
        var seen = (int) lot.reports();
        return (others.survivalProbability(seen - 1) + others.survivalProbability(seen)) / 2;
    }

    private static Estimate ratio(Lot lot, long doses, int reports) {
        double seen = lot.reports();
        var rest = reports - seen;
        var odds = (double) (doses - lot.doses()) / lot.doses();
        var low = seen == 0 ? 0 : BetaDistribution.of(seen, rest + 1).inverseCumulativeProbability(0.025);
        var high = rest == 0 ? 1 : BetaDistribution.of(seen + 1, rest).inverseSurvivalProbability(0.025);
        return Estimate.of(seen / rest * odds, low / (1 - low) * odds, high / (1 - high) * odds);
    }
}
