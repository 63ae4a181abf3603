package be.vaxis.reservation.lineday;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.BRAM;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.LINE_DAY;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.QUARTER_PAST_NINE;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static be.vaxis.reservation.ReservationFixtures.at;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.reservation.lineday.LateReason.InvalidLateReason;
import be.vaxis.reservation.lineday.LineDayCommand.ChangeLate;
import be.vaxis.reservation.lineday.LineDayCommand.PlanCapacity;
import be.vaxis.reservation.lineday.LineDayEvent.CapacityChangedLate;
import be.vaxis.reservation.lineday.LineDayEvent.CapacityPlanned;
import be.vaxis.reservation.lineday.LineDayEvent.SlotBooked;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After Monday noon a day changes with a reason only; and no plan has an hour that the clock skips or shows twice. */
class LateChangeTest {

    static final LateReason HEATING = new LateReason("The heating broke down.");
    static final Capacity TWO_AT_NINE_AND_TEN = Capacity.of(15, Map.of(NINE, 2, TEN, 2));
    static final Capacity ONE_AT_TEN = Capacity.of(15, Map.of(TEN, 1));

    final AggregateTestFixture<LineDay> lineDay = new AggregateTestFixture<>(LineDay.class);

    @Test
    void a_day_changes_late_from_monday_noon_on() {
        given("2021-04-19T10:00:00Z").when(late(ONE_AT_TEN)).expectEvents(changed(ONE_AT_TEN));
    }

    @Test
    void until_then_it_is_planned_as_usual() {
        given("2021-04-19T09:59:59.999Z").when(late(ONE_AT_TEN)).expectException(PlanningStillOpen.class);
    }

    @Test
    void what_has_begun_stays_as_it_is() {
        given("2021-05-06T07:00:00Z") // 09:00 in Brussels
                .when(late(Capacity.closed()))
                .expectEvents(changed(Capacity.of(15, Map.of(NINE, 2))));
    }

    @Test
    void what_begins_in_a_moment_can_still_be_closed() {
        given("2021-05-06T06:59:59.999Z").when(late(Capacity.closed())).expectEvents(changed(Capacity.closed()));
    }

    @Test
    void a_day_that_is_over_does_not_change() {
        given("2021-05-06T22:00:00Z") // midnight in Brussels
                .when(late(ONE_AT_TEN))
                .expectException(DayIsOver.class);
    }

    @Test
    void nobody_loses_a_place_without_having_left_it() {
        given("2021-05-01T10:00:00Z", new SlotBooked(LINE_DAY, TEN, ANNA, 1), new SlotBooked(LINE_DAY, TEN, BRAM, 2))
                .when(late(ONE_AT_TEN))
                .expectNoEvents()
                .expectException(CapacityBelowBooked.class);
    }

    @Test
    void everything_that_is_booked_above_the_plan_is_named_at_once() {
        given("2021-05-01T10:00:00Z", new SlotBooked(LINE_DAY, TEN, ANNA, 1), new SlotBooked(LINE_DAY, NINE, BRAM, 1))
                .when(late(Capacity.of(15, Map.of(QUARTER_PAST_NINE, 1))))
                .expectException(SeveralFaults.class)
                .expectExceptionMessage("1 places of 2021-05-06 09:00 on line 3 are booked; plan at least as many."
                        + " 1 places of 2021-05-06 10:00 on line 3 are booked; plan at least as many.");
    }

    @Test
    void the_same_plan_again_is_no_news() {
        given("2021-05-01T10:00:00Z").when(late(TWO_AT_NINE_AND_TEN)).expectNoEvents();
    }

    @Test
    void a_reason_has_ten_to_five_hundred_characters() {
        new LateReason("x".repeat(10));
        new LateReason("x".repeat(500));
        assertThatThrownBy(() -> new LateReason("x".repeat(9) + "  ")).isInstanceOf(InvalidLateReason.class);
        assertThatThrownBy(() -> new LateReason("x".repeat(501))).isInstanceOf(InvalidLateReason.class);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-28, 01:59", "2021-03-28, 03:00", "2021-10-31, 01:59", "2021-10-31, 03:00"})
    void a_slot_may_lie_beside_the_hour_in_which_the_clocks_change(LocalDate date, LocalTime slot) {
        var plan = Capacity.of(1, Map.of(slot, 1));
        var night = new LineDayId(GENT_EXPO, 3, date);

        onEmpty().when(new PlanCapacity(night, plan)).expectEvents(new CapacityPlanned(night, plan));
    }

    @ParameterizedTest
    @CsvSource({"2021-03-28, 02:00", "2021-03-28, 02:59", "2021-10-31, 02:00", "2021-10-31, 02:59"})
    void an_hour_that_comes_never_or_twice_has_no_places(LocalDate date, LocalTime slot) {
        onEmpty()
                .when(new PlanCapacity(new LineDayId(GENT_EXPO, 3, date), Capacity.of(1, Map.of(slot, 1))))
                .expectException(NotOnTheClock.class);
    }

    @Test
    void a_pause_may_lie_in_it() {
        var night = new LineDayId(GENT_EXPO, 3, LocalDate.parse("2021-03-28"));
        var pause = Capacity.of(15, Map.of(LocalTime.of(2, 30), 0, NINE, 1));

        onEmpty().when(new PlanCapacity(night, pause)).expectEvents(new CapacityPlanned(night, pause));
    }

    private TestExecutor<LineDay> onEmpty() {
        lineDay.registerInjectableResource(at("2021-01-04T08:00:00Z"));
        lineDay.registerInjectableResource(new CountsInMemory());
        return lineDay.givenNoPriorActivity();
    }

    private TestExecutor<LineDay> given(String now, LineDayEvent... more) {
        lineDay.registerInjectableResource(at(now));
        lineDay.registerInjectableResource(new CountsInMemory());
        return lineDay.given(new CapacityPlanned(LINE_DAY, TWO_AT_NINE_AND_TEN)).andGiven((Object[]) more);
    }

    private static ChangeLate late(Capacity capacity) {
        return new ChangeLate(LINE_DAY, capacity, HEATING, "lotte");
    }

    private static CapacityChangedLate changed(Capacity capacity) {
        return new CapacityChangedLate(LINE_DAY, capacity, HEATING, "lotte");
    }
}
