package be.vaxis.reservation.lineday;

import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.QUARTER_PAST_NINE;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CapacityTest {

    @Test
    void slots_may_touch() {
        assertThat(Capacity.of(15, Map.of(NINE, 4, QUARTER_PAST_NINE, 6)).total())
                .isEqualTo(10);
    }

    @Test
    void slots_may_not_overlap() {
        refused(16, Map.of(NINE, 4, QUARTER_PAST_NINE, 6));
    }

    @Test
    void the_last_slot_may_end_at_midnight() {
        assertThat(Capacity.of(15, Map.of(LocalTime.of(23, 45), 1)).total()).isEqualTo(1);
    }

    @Test
    void no_slot_may_end_after_midnight() {
        refused(15, Map.of(LocalTime.of(23, 46), 1));
    }

    @Test
    void a_slot_starts_on_a_whole_minute() {
        refused(15, Map.of(NINE.withSecond(1), 1));
        refused(15, Map.of(NINE.withNano(1), 1));
    }

    @Test
    void places_are_never_negative_and_not_endless() {
        assertThat(Capacity.of(15, Map.of(NINE, 0, TEN, 1_000)).total()).isEqualTo(1_000);
        refused(15, Map.of(NINE, -1));
        refused(15, Map.of(NINE, 1_001));
    }

    @Test
    void a_slot_lasts_a_minute_to_four_hours() {
        assertThat(Capacity.of(1, Map.of(NINE, 1)).total()).isEqualTo(1);
        assertThat(Capacity.of(240, Map.of(NINE, 1)).total()).isEqualTo(1);
        refused(0, Map.of(NINE, 1));
        refused(241, Map.of(NINE, 1));
    }

    @Test
    void even_places_fill_the_hours_with_whole_slots() {
        assertThat(Capacity.even(NINE, TEN, 25, 3).places())
                .containsExactly(Map.entry(NINE, 3), Map.entry(LocalTime.of(9, 25), 3));
    }

    @Test
    void even_places_may_last_until_midnight() {
        assertThat(Capacity.even(LocalTime.of(23, 0), LocalTime.MIDNIGHT, 30, 3).total())
                .isEqualTo(6);
    }

    @Test
    void a_length_of_nothing_is_refused_and_not_counted_forever() {
        assertThatThrownBy(() -> Capacity.even(NINE, TEN, 0, 3)).isInstanceOf(InvalidCapacity.class);
    }

    @Test
    void the_share_for_moves_is_spread_so_that_the_whole_day_keeps_just_that() {
        var day = Capacity.even(NINE, LocalTime.of(11, 0), 15, 4).keeping(10); // 8 slots, 32 places

        assertThat(day.places().keySet().stream().map(day::keptAt)).containsExactly(0, 0, 1, 0, 1, 0, 0, 1);
    }

    @Test
    void no_slot_keeps_more_than_it_has_and_a_pause_keeps_nothing() {
        var day = Capacity.of(15, Map.of(NINE, 1, QUARTER_PAST_NINE, 0, TEN, 1)).keeping(50);

        assertThat(day.places().keySet().stream().map(day::keptAt)).containsExactly(0, 0, 1);
        assertThat(day.keptAt(LocalTime.NOON)).isZero();
    }

    @Test
    void half_of_the_places_at_most_are_kept_for_moves() {
        var day = Capacity.of(15, Map.of(NINE, 4));

        assertThat(day.keeping(50).keptAt(NINE)).isEqualTo(2);
        assertThatThrownBy(() -> day.keeping(51)).isInstanceOf(InvalidCapacity.class);
        assertThatThrownBy(() -> day.keeping(-1)).isInstanceOf(InvalidCapacity.class);
    }

    private static void refused(int slotLengthMinutes, Map<LocalTime, Integer> places) {
        assertThatThrownBy(() -> Capacity.of(slotLengthMinutes, places)).isInstanceOf(InvalidCapacity.class);
    }
}
