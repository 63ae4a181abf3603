package be.vaxis.pharmacovigilance.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.vaxis.pharmacovigilance.signal.CountedReports.Pair;
import be.vaxis.pharmacovigilance.signal.Signal.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    @Test
    void what_was_planted_comes_first_and_nothing_else_is_an_alarm() {
        var screening = Screening.of(planted(20, 15, 1_000_000), SignalThresholds.STANDARD);
        var first = screening.signals().getFirst();
        assertThat(first.product()).isEqualTo("P7");
        assertThat(first.reaction()).isEqualTo("R3");
        assertThat(first.alarms()).containsExactlyInAnyOrder(Measure.values());
        assertThat(first.corrected()).isLessThan(1e-9);
        assertThat(screening.signals().stream().skip(1))
                .allSatisfy(other -> assertThat(other.corrected()).isGreaterThan(0.05));
        assertThat(screening.multiplicity().tests()).isEqualTo(300);
        assertThat(screening.prior()).isPresent();
    }

    @Test
    void two_reports_are_never_an_alarm_and_three_may_be() {
        assertThat(alarms(2)).isEmpty();
        assertThat(alarms(3)).contains(Measure.PRR, Measure.ROR);
    }

    @Test
    void a_small_table_has_no_mixture_and_keeps_its_other_measures() {
        var screening = Screening.of(small(3), SignalThresholds.STANDARD);
        assertThat(screening.prior()).isEmpty();
        assertThat(screening.signals().getFirst().ebgm()).isEmpty();
        assertThat(screening.signals().getFirst().prr()).isPresent();
    }

    @Test
    void a_table_of_one_report_and_one_of_none_are_no_fault() {
        var one = new CountedReports(1, Map.of("A", 1L), Map.of("r", 1L), Stream.of(new Pair("A", "r", 1)));
        assertThat(Screening.of(one, SignalThresholds.STANDARD).signals())
                .singleElement()
                .satisfies(signal -> assertThat(signal.prr()).isEmpty());
        var none = new CountedReports(0, Map.of(), Map.of(), Stream.empty());
        assertThat(Screening.of(none, SignalThresholds.STANDARD).signals()).isEmpty();
    }

    @Test
    void a_pair_of_something_that_is_not_counted_is_refused() {
        var odd = new CountedReports(9, Map.of("A", 5L), Map.of("r", 5L), Stream.of(new Pair("B", "r", 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Screening.of(odd, SignalThresholds.STANDARD));
    }

    private static Iterable<Measure> alarms(long reports) {
        return Screening.of(small(reports), SignalThresholds.STANDARD).signals().stream()
                .filter(signal ->
                        signal.product().equals("A") && signal.reaction().equals("r"))
                .findFirst()
                .orElseThrow()
                .alarms();
    }

    private static CountedReports small(long both) {
        return new CountedReports(
                10_000,
                Map.of("A", 20L, "B", 9_980L),
                Map.of("r", 30L, "s", 9_970L),
                Stream.of(
                        new Pair("A", "r", both),
                        new Pair("B", "r", 30 - both),
                        new Pair("A", "s", 20 - both),
                        new Pair("B", "s", 9_950 + both)));
    }

    /** Independent but for one pair, which is five times what it should be. */
    private static CountedReports planted(int products, int reactions, long reports) {
        Map<String, Long> ofProduct = new HashMap<>();
        Map<String, Long> ofReaction = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (var p = 0; p < products; p++) {
            for (var r = 0; r < reactions; r++) {
                var share = (p + 1.0) / (products * (products + 1) / 2) * (r + 1.0) / (reactions * (reactions + 1) / 2);
                var both = Math.round(reports * share * (p == 7 && r == 3 ? 5 : 1));
                pairs.add(new Pair("P" + p, "R" + r, both));
                ofProduct.merge("P" + p, both, Long::sum);
                ofReaction.merge("R" + r, both, Long::sum);
            }
        }
        return new CountedReports(pairs.stream().mapToLong(Pair::reports).sum(), ofProduct, ofReaction, pairs.stream());
    }
}
