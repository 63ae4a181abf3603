package be.vaxis.pharmacovigilance.surveillance;

import be.vaxis.pharmacovigilance.lotdoses.LotDoses;
import be.vaxis.pharmacovigilance.signal.LotClusters;
import be.vaxis.pharmacovigilance.signal.Screening;
import be.vaxis.pharmacovigilance.signal.SignalThresholds;
import be.vaxis.pharmacovigilance.signal.TimeToOnset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is unusual among the reports that count.
 *
 * <p>The counts are read each time. What follows from them is remembered for the last table only, as the same counts give
 * the same signals.
 *
 * <p>Dutch: <i>bewaking</i>. Source: process 10, Surveillance.
 */
@Component
public class Surveillance {

    /** Filled by this group. */
    public static final String GROUP = "pharmacovigilance.signals";

    /** Cases of one page. */
    public static final int PAGE = 25;

    private static final String ANY = "*";

    private record Computed(SignalCounts.Table from, Screening screening) {}

    private final AtomicReference<@Nullable Computed> last = new AtomicReference<>();
    private final SignalCounts counts;
    private final LotDoses doses;
    private final SignalThresholds thresholds;

    Surveillance(SignalCounts counts, LotDoses doses, SignalThresholds thresholds) {
        this.counts = counts;
        this.doses = doses;
        this.thresholds = thresholds;
    }

    /** All pairs, ranked. */
    public Screening screening() {
        var table = counts.table();
        var known = last.get();
        if (known != null && known.from().equals(table)) {
            return known.screening();
        }
        var computed = Screening.of(table.counted(), thresholds);
        last.set(new Computed(table, computed));
        return computed;
    }

    /** On which day a reaction began, from day 0 to 60. */
    public TimeToOnset onset(String product, String reaction) {
        return days(reaction, product, true);
    }

    /** The same of the other products. */
    public TimeToOnset onsetOfOthers(String product, String reaction) {
        return days(reaction, product, false);
    }

    /** Lots of a product, by the reports of one reaction. */
    public LotClusters lots(String product, String reaction) {
        return clusters(product, counts.lots(product, reaction));
    }

    /** @param typed with spaces and in any case */
    public Optional<LotView> lot(String product, String typed) {
        var lot = ToldPair.lot(typed);
        if (lot == null) {
            return Optional.empty();
        }
        var reports = counts.lots(product, ANY);
        var found = clusters(product, reports).lots().stream()
                .filter(one -> one.lot().number().equals(lot))
                .findFirst();
        return Optional.of(
                new LotView(product, lot, reports.getOrDefault(lot, 0L), found, counts.reactions(product, lot)));
    }

    /** The latest first. */
    public List<CountedCase> cases(String product, String reaction, int from) {
        return counts.cases(product, reaction, from, PAGE);
    }

    /** The latest first. */
    public List<CountedCase> casesOfLot(String product, String lot, int from) {
        return counts.ofLot(product, lot, from, PAGE);
    }

    private LotClusters clusters(String product, Map<String, Long> reports) {
        var given = doses.of(product);
        var lots = new TreeSet<>(given.keySet());
        lots.addAll(reports.keySet());
        Stream<LotClusters.Lot> counted = lots.stream()
                .map(lot -> new LotClusters.Lot(lot, given.getOrDefault(lot, 0L), reports.getOrDefault(lot, 0L)));
        return LotClusters.of(counted, thresholds.falseAlarms());
    }

    private TimeToOnset days(String reaction, String product, boolean own) {
        var days = new long[ToldPair.LAST_DAY + 1];
        counts.strata(reaction).stream()
                .filter(one -> one.product().equals(product) == own)
                .filter(one -> one.onset() >= 0 && one.onset() < days.length)
                .forEach(one -> days[one.onset()] += one.reports());
        return new TimeToOnset(days);
    }
}
