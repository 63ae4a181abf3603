package be.vaxis.pharmacovigilance.signal;

import be.vaxis.pharmacovigilance.signal.CountedReports.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All pairs of product and reaction that were reported, ranked.
 *
 * <p>Ranked by the chance corrected for the number of pairs, those that were never reported included; when equal, by the
 * lower limit of the information component. The mixture is fitted to all pairs.
 *
 * <p>Dutch: <i>screening</i>. Source: GVP module IX, addendum I; Benjamini and Hochberg 1995.
 *
 * @param signals reported pairs, first to be looked at first
 * @param prior none when the table was too small for one
 */
public record Screening(List<Signal> signals, Optional<GammaMixture> prior, Multiplicity multiplicity) {

    private static final int MOST_PAIRS = 100_000;

    /** @throws IllegalArgumentException when there are more than a hundred thousand pairs, or counts that cannot be */
    public static Screening of(CountedReports counted, SignalThresholds thresholds) {
        if ((long) counted.products().size() * counted.reactions().size() > MOST_PAIRS) {
            throw new IllegalArgumentException("at most a hundred thousand pairs");
        }
        var cells = cells(counted);
        var chances = cells.stream()
                .mapToDouble(cell -> PoissonTail.midP(cell.table.both(), cell.table.expected()))
                .toArray();
        var corrected = FalseDiscovery.adjusted(chances);
        var prior = prior(cells, thresholds);
        var signals = IntStream.range(0, chances.length)
                .filter(i -> cells.get(i).table.both() > 0)
                .mapToObj(i -> cells.get(i).signal(prior, chances[i], corrected[i], thresholds))
                .sorted(Comparator.comparingDouble(Signal::corrected)
                        .thenComparing(signal -> -signal.ic().low()))
                .toList();
        return new Screening(
                signals,
                prior,
                Multiplicity.benjaminiHochberg(
                        "one-sided Poisson of a pair, mid-p", chances.length, thresholds.falseAlarms()));
    }

    /** Every pair that could have been reported: a product and a reaction that each occur. */
    private static List<Cell> cells(CountedReports counted) {
        Map<String, Map<String, Long>> both = new HashMap<>();
        counted.pairs().forEach(pair -> add(pair, counted, both));
        List<Cell> cells = new ArrayList<>();
        counted.products()
                .forEach((product, ofProduct) -> counted.reactions().forEach((reaction, ofReaction) -> {
                    if (ofProduct > 0 && ofReaction > 0) {
                        var reports = both.getOrDefault(product, Map.of()).getOrDefault(reaction, 0L);
                        cells.add(new Cell(
                                product, reaction, TwoByTwo.of(reports, ofProduct, ofReaction, counted.all())));
                    }
                }));
        return cells;
    }

    private static void add(Pair pair, CountedReports counted, Map<String, Map<String, Long>> both) {
        if (!counted.products().containsKey(pair.product())
                || !counted.reactions().containsKey(pair.reaction())) {
            throw new IllegalArgumentException("a pair is of a product and a reaction that are counted");
        }
        both.computeIfAbsent(pair.product(), product -> new HashMap<>())
                .merge(pair.reaction(), pair.reports(), Long::sum);
    }

    private static Optional<GammaMixture> prior(List<Cell> cells, SignalThresholds thresholds) {
        if (cells.size() < Math.max(1, thresholds.fewestCells())) {
            return Optional.empty();
        }
        var fit = new MixtureFit();
        cells.forEach(cell -> fit.add(cell.table.both(), cell.table.expected()));
        return Optional.of(fit.fit());
    }

    private record Cell(String product, String reaction, TwoByTwo table) {

        Signal signal(Optional<GammaMixture> prior, double chance, double corrected, SignalThresholds thresholds) {
            var prr = Disproportionality.prr(table);
            var ror = Disproportionality.ror(table);
            var chiSquare = Disproportionality.chiSquare(table);
            var ic = InformationComponent.of(table.both(), table.expected());
            var ebgm = prior.map(mixture -> mixture.ebgm(table.both(), table.expected()));
            Set<Signal.Measure> alarms = EnumSet.noneOf(Signal.Measure.class);
            if (table.both() >= thresholds.reports()) {
                prr.filter(ratio -> ratio.value() >= thresholds.prr() && chiSquare >= thresholds.chiSquare())
                        .ifPresent(ratio -> alarms.add(Signal.Measure.PRR));
                ror.filter(ratio -> ratio.low() > thresholds.rorLow())
                        .ifPresent(ratio -> alarms.add(Signal.Measure.ROR));
                Optional.of(ic)
                        .filter(component -> component.low() > thresholds.icLow())
                        .ifPresent(component -> alarms.add(Signal.Measure.IC));
                ebgm.filter(ratio -> ratio.low() >= thresholds.eb05())
                        .ifPresent(ratio -> alarms.add(Signal.Measure.EBGM));
            }
            return new Signal(
                    product, reaction, table, prr, ror, chiSquare, ic, ebgm, chance, corrected, Set.copyOf(alarms));
        }
    }
}
