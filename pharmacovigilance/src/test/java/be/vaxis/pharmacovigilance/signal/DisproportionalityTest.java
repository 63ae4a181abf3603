package be.vaxis.pharmacovigilance.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Other figures than the published ones were computed apart with scipy 1.17. */
class DisproportionalityTest {

    private static final TwoByTwo RIFABUTIN = new TwoByTwo(41, 14, 754, 591_958);

    @Test
    void uveitis_of_rifabutin_is_the_worked_example_of_evans() {
        // published: PRR 586; the published chi-square, 22,740, is that without the correction
        var prr = Disproportionality.prr(RIFABUTIN).orElseThrow();
        assertThat(prr.value()).isCloseTo(586, within(0.5));
        assertThat(prr.low()).isCloseTo(494.3281414802411, within(1e-8));
        assertThat(prr.high()).isCloseTo(694.6591294685002, within(1e-8));
        assertThat(prr.corrected()).isFalse();
        assertThat(Disproportionality.chiSquare(RIFABUTIN)).isCloseTo(22187.27465913224, within(1e-6));
    }

    @Test
    void the_odds_ratio_has_the_interval_of_woolf() {
        var ror = Disproportionality.ror(new TwoByTwo(12, 88, 300, 9_600)).orElseThrow();
        assertThat(ror.value()).isCloseTo(4.363636363636363, within(1e-12));
        assertThat(ror.low()).isCloseTo(2.361552295173819, within(1e-12));
        assertThat(ror.high()).isCloseTo(8.06305342166817, within(1e-12));
        assertThat(Disproportionality.chiSquare(new TwoByTwo(12, 88, 300, 9_600)))
                .isCloseTo(23.4673536696658, within(1e-10));
    }

    @Test
    void an_empty_cell_gets_a_half_and_says_so() {
        var none = Disproportionality.prr(new TwoByTwo(0, 10, 20, 100)).orElseThrow();
        assertThat(none.value()).isCloseTo(0.2682926829268293, within(1e-12));
        assertThat(none.low()).isCloseTo(0.017381624568653685, within(1e-12));
        assertThat(none.corrected()).isTrue();
        var all = Disproportionality.ror(new TwoByTwo(3, 0, 20, 100)).orElseThrow();
        assertThat(all.value()).isCloseTo(34.31707317073171, within(1e-10));
        assertThat(all.high()).isCloseTo(689.9765792471261, within(1e-8));
    }

    @Test
    void without_others_or_without_the_product_there_is_nothing_to_compare() {
        assertThat(Disproportionality.prr(new TwoByTwo(1, 0, 0, 0))).isEmpty();
        assertThat(Disproportionality.ror(new TwoByTwo(0, 0, 5, 5))).isEmpty();
        assertThat(Disproportionality.chiSquare(new TwoByTwo(0, 0, 0, 0))).isZero();
        assertThat(Disproportionality.prr(new TwoByTwo(1, 0, 0, 1))).isPresent();
    }

    @Test
    void the_correction_never_turns_a_small_difference_around() {
        assertThat(Disproportionality.chiSquare(new TwoByTwo(5, 5, 5, 6))).isZero();
    }

    @Test
    void counts_that_cannot_be_are_refused() {
        assertThat(TwoByTwo.of(5, 5, 5, 5).neither()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> TwoByTwo.of(6, 5, 9, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> TwoByTwo.of(1, 5, 9, 12));
    }
}
