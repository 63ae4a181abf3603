package be.vaxis.pharmacovigilance.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.vaxis.pharmacovigilance.signal.LotClusters.Lot;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures were computed apart with scipy 1.17 (binom, beta, false_discovery_control). */
class LotClustersTest {

    private static final Lot MANY = new Lot("A", 100_000, 40);

    private final LotClusters found = LotClusters.of(
            Stream.of(
                    new Lot("B", 100_000, 12),
                    MANY,
                    new Lot("C", 50_000, 5),
                    new Lot("D", 200_000, 18),
                    new Lot("E", 1_000, 0),
                    new Lot("F", 1_000, 1),
                    new Lot("typo", 0, 2),
                    new Lot("stock", 0, 0)),
            0.05);

    @Test
    void the_lot_with_too_many_comes_first_with_its_ratio_to_the_others() {
        var first = found.lots().getFirst();
        assertThat(first.lot()).isEqualTo(MANY);
        assertThat(first.expected()).isCloseTo(16.8141592920354, within(1e-10));
        assertThat(first.ratio().value()).isCloseTo(3.9111111111111114, within(1e-10));
        assertThat(first.ratio().low()).isCloseTo(2.430334831250605, within(1e-8));
        assertThat(first.ratio().high()).isCloseTo(6.314648998885239, within(1e-8));
        assertThat(first.chance()).isCloseTo(3.934320266076657e-09, within(1e-16));
        assertThat(first.corrected()).isCloseTo(2.36059216e-08, within(1e-15));
    }

    @Test
    void one_report_of_a_small_lot_does_not_survive_the_number_of_lots() {
        var small = found.lots().get(1);
        assertThat(small.lot().number()).isEqualTo("F");
        assertThat(small.ratio().value()).isCloseTo(6.013333333333334, within(1e-10));
        assertThat(small.chance()).isCloseTo(0.08371947855595288, within(1e-12));
        assertThat(small.corrected()).isCloseTo(0.251158436, within(1e-8));
    }

    @Test
    void a_lot_without_reports_has_an_upper_limit_only() {
        var none = found.lots().stream()
                .filter(lot -> lot.lot().number().equals("E"))
                .findFirst()
                .orElseThrow();
        assertThat(none.ratio().value()).isZero();
        assertThat(none.ratio().low()).isZero();
        assertThat(none.ratio().high()).isCloseTo(22.430549476744453, within(1e-8));
    }

    @Test
    void reports_of_a_lot_that_was_never_given_are_told_apart() {
        assertThat(found.withoutDoses()).extracting(Lot::number).containsExactly("typo");
        assertThat(found.multiplicity().tests()).isEqualTo(6);
    }

    @Test
    void one_lot_alone_and_lots_without_reports_are_no_clusters() {
        assertThat(LotClusters.of(Stream.of(MANY), 0.05).lots().getFirst().chance())
                .isCloseTo(0.5, within(1e-12));
        assertThat(LotClusters.of(Stream.of(new Lot("A", 5, 0), new Lot("B", 5, 0)), 0.05)
                        .lots())
                .allSatisfy(lot -> assertThat(lot.chance()).isCloseTo(0.5, within(1e-12)));
        assertThat(LotClusters.of(Stream.empty(), 0.05).lots()).isEmpty();
    }

    @Test
    void chances_are_corrected_as_benjamini_and_hochberg_do() {
        assertThat(FalseDiscovery.adjusted(new double[] {0.04, 0.041, 0.9}))
                .containsExactly(new double[] {0.0615, 0.0615, 0.9}, within(1e-12));
        assertThat(FalseDiscovery.adjusted(new double[] {0.01, 0.04, 0.03, 0.005, 0.5}))
                .containsExactly(new double[] {0.025, 0.05, 0.05, 0.025, 0.5}, within(1e-12));
    }
}
