package be.vaxis.pharmacovigilance.signal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cases that were reported against those that would have happened anyhow, by age and sex and in all.
 *
 * <p>The expected number is taken as known: what is uncertain about background rates is not in the interval. Cases that were
 * never reported make every ratio too small.
 *
 * <p>Dutch: <i>waargenomen tegen verwacht</i>. Source: GVP P.I, B.4; Mahaux, Bauchau and Van Holle 2016.
 *
 * @param all of all strata together
 * @param strata most unlikely first
 */
public record ObservedExpected(Compared all, List<Compared> strata, Multiplicity multiplicity) {

    /**
     * What is known of one stratum.
     *
     * @param ageBand in words of the caller
     * @param sex in words of the caller
     * @param cases reported with an onset in the window
     * @param personYears of exposure; see {@link RiskWindow}
     * @param ratePer100000 background, per 100,000 person-years
     */
    public record Stratum(String ageBand, String sex, long cases, double personYears, double ratePer100000) {

        public Stratum {
            if (cases < 0 || !(personYears >= 0) || !(ratePer100000 >= 0)) {
                throw new IllegalArgumentException("counts, time and rates are not negative");
            }
        }

        double expected() {
            return personYears * ratePer100000 / 100_000;
        }
    }

    /**
     * @param ratio observed to expected with the exact Poisson interval; none when nothing was expected
     * @param chance to observe as many or more, mid-p
     * @param corrected chance, for the number of strata
     */
    public record Compared(
            String ageBand,
            String sex,
            long observed,
            double expected,
            Optional<Estimate> ratio,
            double chance,
            double corrected) {}

    /** @param level of false alarms that is accepted; a stratum without exposure is told and not tested */
    public static ObservedExpected of(Stream<Stratum> exposure, double level) {
        var strata = exposure.toList();
        var tested = strata.stream().filter(one -> one.expected() > 0).toList();
        var chances = tested.stream()
                .mapToDouble(one -> PoissonTail.midP(one.cases(), one.expected()))
                .toArray();
        var corrected = FalseDiscovery.adjusted(chances);
        var compared = Stream.concat(
                        IntStream.range(0, chances.length)
                                .mapToObj(i -> compared(tested.get(i), chances[i], corrected[i])),
                        strata.stream().filter(one -> !(one.expected() > 0)).map(one -> compared(one, 1, 1)))
                .sorted(Comparator.comparingDouble(Compared::chance))
                .toList();
        return new ObservedExpected(
                all(strata),
                compared,
                Multiplicity.benjaminiHochberg("one-sided exact Poisson, mid-p", chances.length, level));
    }

    private static Compared all(List<Stratum> strata) {
        var cases = strata.stream().mapToLong(Stratum::cases).sum();
        var expected = strata.stream().mapToDouble(Stratum::expected).sum();
        var chance = expected > 0 ? PoissonTail.midP(cases, expected) : 1;
        return new Compared("", "", cases, expected, ratio(cases, expected), chance, chance);
    }

    private static Compared compared(Stratum one, double chance, double corrected) {
        return new Compared(
                one.ageBand(),
                one.sex(),
                one.cases(),
                one.expected(),
                ratio(one.cases(), one.expected()),
                chance,
                corrected);
    }

    private static Optional<Estimate> ratio(long observed, double expected) {
        if (!(expected > 0)) {
            return Optional.empty();
        }
        var mean = PoissonTail.mean(observed);
        return Optional.of(Estimate.of(mean.value() / expected, mean.low() / expected, mean.high() / expected));
    }
}
