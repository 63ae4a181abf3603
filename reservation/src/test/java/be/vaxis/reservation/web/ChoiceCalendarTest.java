package be.vaxis.reservation.web;

import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.reservation.agenda.FreeDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoiceCalendarTest {

    static final FreeDay THURSDAY = new FreeDay(GENT_EXPO, SIXTH_OF_MAY, List.of(NINE, TEN, LocalTime.of(14, 0)));
    static final FreeDay MONDAY = new FreeDay(GENT_EXPO, SIXTH_OF_MAY.plusDays(4), List.of(LocalTime.of(19, 0)));

    @Test
    void it_runs_from_the_week_of_the_first_free_day_to_that_of_the_last() {
        var calendar = ChoiceCalendar.of(List.of(THURSDAY, MONDAY), null, null);

        assertThat(calendar.weeks())
                .hasSize(2)
                .allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(calendar.weeks().getFirst().getFirst().date()).isEqualTo(LocalDate.parse("2021-05-03"));
        assertThat(calendar.earlier()).isNull();
        assertThat(calendar.later()).isNull();
    }

    @Test
    void the_first_free_day_is_shown_unless_another_is_wished() {
        var days = List.of(THURSDAY, MONDAY);

        assertThat(ChoiceCalendar.of(days, null, null).shown()).isEqualTo(THURSDAY);
        assertThat(ChoiceCalendar.of(days, MONDAY.date(), null).shown()).isEqualTo(MONDAY);
        assertThat(ChoiceCalendar.of(days, MONDAY.date().plusDays(1), null).shown())
                .isNotNull();
    }

    @Test
    void the_times_of_a_day_come_in_parts() {
        assertThat(ChoiceCalendar.of(List.of(THURSDAY), null, null).parts())
                .containsExactly(
                        new ChoiceCalendar.Part("morning", List.of(NINE, TEN)),
                        new ChoiceCalendar.Part("afternoon", List.of(LocalTime.of(14, 0))));
    }

    @Test
    void more_than_six_weeks_are_turned_over() {
        var half_a_year = IntStream.range(0, 26)
                .mapToObj(week -> new FreeDay(GENT_EXPO, SIXTH_OF_MAY.plusWeeks(week), List.of(NINE)))
                .toList();

        var first = ChoiceCalendar.of(half_a_year, null, null);
        var second = ChoiceCalendar.of(half_a_year, null, first.later());

        assertThat(first.weeks()).hasSize(6);
        assertThat(first.later()).isEqualTo(LocalDate.parse("2021-06-14"));
        assertThat(second.earlier()).isEqualTo(LocalDate.parse("2021-05-03"));
        assertThat(second.shown().date()).isEqualTo(SIXTH_OF_MAY.plusWeeks(6));
    }

    @Test
    void with_nothing_free_there_is_nothing_to_show() {
        var calendar = ChoiceCalendar.of(List.of(), SIXTH_OF_MAY, null);

        assertThat(calendar.shown()).isNull();
        assertThat(calendar.parts()).isEmpty();
    }

    @Test
    void the_nearest_moments_are_those_before_and_after_and_never_the_one_that_is_gone() {
        assertThat(Nearest.to(SIXTH_OF_MAY.atTime(TEN), List.of(THURSDAY, MONDAY)))
                .containsExactly(
                        SIXTH_OF_MAY.atTime(9, 0),
                        SIXTH_OF_MAY.atTime(14, 0),
                        MONDAY.date().atTime(19, 0));
    }
}
