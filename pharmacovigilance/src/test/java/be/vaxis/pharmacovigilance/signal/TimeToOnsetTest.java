package be.vaxis.pharmacovigilance.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Figures were computed apart with scipy 1.17 (kstwobign, binom). */
class TimeToOnsetTest {

    private static final TimeToOnset SOON = new TimeToOnset(30, 12, 6, 3, 2, 1, 1, 0, 1, 0, 0, 1, 0, 0);
    private static final TimeToOnset SPREAD = new TimeToOnset(5, 6, 4, 5, 7, 3, 5, 4, 6, 5, 4, 5, 6, 5);

    @Test
    void what_begins_soon_is_not_spread_over_the_days() {
        var found = SOON.fromUniform().orElseThrow();
        assertThat(found.distance()).isCloseTo(0.6278195488721804, within(1e-12));
        assertThat(found.chance()).isCloseTo(6.115992382662977e-20, within(1e-28));
        assertThat(SPREAD.fromUniform().orElseThrow().chance()).isGreaterThan(0.9);
    }

    @Test
    void two_products_are_compared_day_by_day() {
        var found = SOON.from(SPREAD).orElseThrow();
        assertThat(found.distance()).isCloseTo(0.6278195488721804, within(1e-12));
        assertThat(found.chance()).isCloseTo(3.50728950947234e-11, within(1e-20));
        assertThat(SPREAD.from(SOON)).contains(found);
        assertThat(SOON.from(SOON).orElseThrow().chance()).isEqualTo(1);
    }

    @Test
    void the_fullest_days_are_found_and_their_chance_counts_every_window() {
        var found = SOON.fullest(2).orElseThrow();
        assertThat(found.firstDay()).isZero();
        assertThat(found.count()).isEqualTo(42);
        assertThat(found.chance()).isCloseTo(9.661835008138707e-23, within(1e-33));
        var later = new TimeToOnset(2, 2, 6, 2, 2).fullest(1).orElseThrow();
        assertThat(later.firstDay()).isEqualTo(2);
        assertThat(later.chance()).isCloseTo(0.21927190282240017, within(1e-12));
    }

    @Test
    void without_a_reaction_there_is_nothing_to_say_and_one_says_little() {
        var none = new TimeToOnset(0, 0, 0);
        assertThat(none.fromUniform()).isEmpty();
        assertThat(none.from(SOON)).isEmpty();
        assertThat(SOON.from(none)).isEmpty();
        assertThat(none.fullest(1)).isEmpty();
        assertThat(new TimeToOnset(0, 0, 1).fullest(1).orElseThrow().chance()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> SOON.fullest(15));
        assertThatIllegalArgumentException().isThrownBy(TimeToOnset::new);
    }
}
