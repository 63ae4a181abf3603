package be.vaxis.infra.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final Predicate<Collection<Long>> NOTHING_IS_STORED = numbers -> false;

    @Test
    void who_is_not_as_far_lacks_something() {
        assertThat(at(9).hasAllOf(at(10), NOTHING_IS_STORED)).isFalse();
        assertThat(at(10).hasAllOf(at(10), NOTHING_IS_STORED)).isTrue();
        assertThat(at(11).hasAllOf(at(10), NOTHING_IS_STORED)).isTrue();
    }

    @Test
    void a_number_that_nobody_used_is_not_lacking_whoever_still_waits_for_it() {
        assertThat(at(10, 4L, 5L).hasAllOf(at(10), NOTHING_IS_STORED)).isTrue();
        assertThat(at(10).hasAllOf(at(10, 4L, 5L), NOTHING_IS_STORED)).isTrue();
    }

    @Test
    void an_event_that_was_stored_late_is_lacking_where_it_is_still_waited_for() {
        assertThat(at(10, 4L, 5L).hasAllOf(at(10), stored(5))).isFalse();
        assertThat(at(12, 10L).hasAllOf(at(10), stored(10))).isFalse();
    }

    @Test
    void what_the_other_waits_for_or_has_not_reached_does_not_matter() {
        assertThat(at(10, 4L, 5L).hasAllOf(at(10, 5L), stored(5))).isTrue();
        assertThat(at(20, 11L).hasAllOf(at(10), stored(11))).isTrue();
    }

    @Test
    void who_has_not_begun_lacks_everything() {
        assertThat(Position.of(null).hasAllOf(at(0), NOTHING_IS_STORED)).isFalse();
    }

    private static Predicate<Collection<Long>> stored(long number) {
        return numbers -> numbers.contains(number);
    }

    private static Position at(long last, Long... gaps) {
        return Position.of(new GapAwareTrackingToken(last, new TreeSet<>(List.of(gaps))));
    }
}
