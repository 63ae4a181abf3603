package be.vaxis.reservation.lineday;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.BRAM;
import static be.vaxis.reservation.ReservationFixtures.EARLY_APRIL;
import static be.vaxis.reservation.ReservationFixtures.LINE_DAY;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.QUARTER_PAST_NINE;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static be.vaxis.reservation.ReservationFixtures.at;
import static be.vaxis.reservation.lineday.Purpose.MOVE;
import static be.vaxis.reservation.lineday.Purpose.NEW_BOOKING;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.lineday.LineDayCommand.BookSlot;
import be.vaxis.reservation.lineday.LineDayCommand.CloseDay;
import be.vaxis.reservation.lineday.LineDayCommand.PlanCapacity;
import be.vaxis.reservation.lineday.LineDayCommand.ReleaseSlot;
import be.vaxis.reservation.lineday.LineDayEvent.CapacityChangedLate;
import be.vaxis.reservation.lineday.LineDayEvent.CapacityPlanned;
import be.vaxis.reservation.lineday.LineDayEvent.DayClosed;
import be.vaxis.reservation.lineday.LineDayEvent.SlotBooked;
import be.vaxis.reservation.lineday.LineDayEvent.SlotReleased;
import be.vaxis.reservation.lineday.PlaceCounts.Change;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class LineDayTest {

    static final Capacity ONE_AT_NINE_TWO_AT_TEN = Capacity.of(15, Map.of(NINE, 1, TEN, 2));

    static final Capacity FOUR_AT_NINE_HALF_OF_THEM_KEPT =
            Capacity.of(15, Map.of(NINE, 4)).keeping(50);
    static final CodeDigest CATO = new CodeDigest("cato-000000000000000000000000000000000000000");

    final AggregateTestFixture<LineDay> lineDay = new AggregateTestFixture<>(LineDay.class);
    final CountsInMemory counts = new CountsInMemory();

    @Test
    void a_plan_replaces_the_plan_of_before() {
        given(EARLY_APRIL.toString(), planned(ONE_AT_NINE_TWO_AT_TEN))
                .when(new PlanCapacity(LINE_DAY, Capacity.of(15, Map.of(NINE, 5))))
                .expectEvents(planned(Capacity.of(15, Map.of(NINE, 5))));
    }

    @Test
    void the_same_plan_again_is_no_news() {
        given(EARLY_APRIL.toString(), planned(ONE_AT_NINE_TWO_AT_TEN))
                .when(new PlanCapacity(LINE_DAY, ONE_AT_NINE_TWO_AT_TEN))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void planning_is_open_until_the_last_moment_before_monday_noon() {
        given("2021-04-19T09:59:59.999Z") // 11:59:59.999 in Brussels, summer time
                .when(new PlanCapacity(LINE_DAY, ONE_AT_NINE_TWO_AT_TEN))
                .expectEvents(planned(ONE_AT_NINE_TWO_AT_TEN));
    }

    @Test
    void planning_closes_on_monday_noon_two_weeks_ahead() {
        given("2021-04-19T10:00:00Z") // 12:00 in Brussels, summer time
                .when(new PlanCapacity(LINE_DAY, ONE_AT_NINE_TWO_AT_TEN))
                .expectNoEvents()
                .expectException(PlanningClosed.class);
    }

    @Test
    void a_plan_may_shrink_to_what_is_booked() {
        given(EARLY_APRIL.toString(), planned(Capacity.of(15, Map.of(NINE, 9))), booked(ANNA, 1), booked(BRAM, 2))
                .when(new PlanCapacity(LINE_DAY, Capacity.of(15, Map.of(NINE, 2))))
                .expectEvents(planned(Capacity.of(15, Map.of(NINE, 2))));
    }

    @Test
    void a_plan_never_takes_a_booked_place_away() {
        given(EARLY_APRIL.toString(), planned(Capacity.of(15, Map.of(NINE, 9))), booked(ANNA, 1), booked(BRAM, 2))
                .when(new PlanCapacity(LINE_DAY, Capacity.of(15, Map.of(NINE, 1))))
                .expectNoEvents()
                .expectException(CapacityBelowBooked.class);
    }

    @Test
    void a_plan_that_forgets_a_booked_slot_is_refused() {
        given(EARLY_APRIL.toString(), planned(ONE_AT_NINE_TWO_AT_TEN), booked(ANNA, 1))
                .when(new PlanCapacity(LINE_DAY, Capacity.of(15, Map.of(TEN, 9))))
                .expectException(CapacityBelowBooked.class);
    }

    @Test
    void a_day_without_bookings_can_be_closed() {
        given(EARLY_APRIL.toString(), planned(ONE_AT_NINE_TWO_AT_TEN))
                .when(new CloseDay(LINE_DAY))
                .expectEvents(new DayClosed(LINE_DAY));
    }

    @Test
    void a_day_somebody_counts_on_is_not_closed() {
        given(EARLY_APRIL.toString(), planned(ONE_AT_NINE_TWO_AT_TEN), booked(ANNA, 1))
                .when(new CloseDay(LINE_DAY))
                .expectNoEvents()
                .expectException(CapacityBelowBooked.class);
    }

    @Test
    void a_day_is_not_closed_after_planning_closed() {
        given("2021-04-19T10:00:00Z", planned(ONE_AT_NINE_TWO_AT_TEN))
                .when(new CloseDay(LINE_DAY))
                .expectException(PlanningClosed.class);
    }

    @Test
    void a_slot_is_booked_and_tells_how_many_are_taken() {
        given("2021-05-01T10:00:00Z", planned(ONE_AT_NINE_TWO_AT_TEN), new SlotBooked(LINE_DAY, TEN, BRAM, 1))
                .when(new BookSlot(LINE_DAY, TEN, ANNA, NEW_BOOKING))
                .expectEvents(new SlotBooked(LINE_DAY, TEN, ANNA, 2));
    }

    @Test
    void a_full_slot_takes_nobody_more() {
        given("2021-05-01T10:00:00Z", planned(ONE_AT_NINE_TWO_AT_TEN), booked(ANNA, 1))
                .when(new BookSlot(LINE_DAY, NINE, BRAM, NEW_BOOKING))
                .expectNoEvents()
                .expectException(SlotFull.class);
    }

    @Test
    void a_repeated_booking_is_already_satisfied_also_in_a_full_slot() {
        given("2021-05-01T10:00:00Z", planned(ONE_AT_NINE_TWO_AT_TEN), booked(ANNA, 1))
                .when(new BookSlot(LINE_DAY, NINE, ANNA, NEW_BOOKING))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void booking_another_slot_moves_the_holder() {
        given("2021-05-01T10:00:00Z", planned(ONE_AT_NINE_TWO_AT_TEN), booked(ANNA, 1))
                .when(new BookSlot(LINE_DAY, TEN, ANNA, NEW_BOOKING))
                .expectEvents(new SlotBooked(LINE_DAY, TEN, ANNA, 1), new SlotReleased(LINE_DAY, NINE, ANNA, 0))
                .expectResultMessagePayload(
                        List.of(Change.taken(new Place(LINE_DAY, TEN)), Change.released(new Place(LINE_DAY, NINE))));
    }

    @Test
    void a_slot_that_is_not_planned_is_unknown() {
        given("2021-05-01T10:00:00Z", planned(ONE_AT_NINE_TWO_AT_TEN))
                .when(new BookSlot(LINE_DAY, QUARTER_PAST_NINE, ANNA, NEW_BOOKING))
                .expectException(SlotUnknown.class);
    }

    @Test
    void a_slot_can_be_booked_until_it_begins() {
        given("2021-05-06T06:59:59.999Z", planned(ONE_AT_NINE_TWO_AT_TEN)) // 08:59:59.999 in Brussels
                .when(new BookSlot(LINE_DAY, NINE, ANNA, NEW_BOOKING))
                .expectEvents(booked(ANNA, 1));
    }

    @Test
    void a_slot_that_begins_now_is_in_the_past() {
        given("2021-05-06T07:00:00Z", planned(ONE_AT_NINE_TWO_AT_TEN)) // 09:00 in Brussels
                .when(new BookSlot(LINE_DAY, NINE, ANNA, NEW_BOOKING))
                .expectException(SlotInThePast.class);
    }

    @Test
    void a_new_booking_takes_the_last_place_before_those_kept_for_moves() {
        given("2021-05-01T10:00:00Z", planned(FOUR_AT_NINE_HALF_OF_THEM_KEPT), booked(BRAM, 1))
                .when(new BookSlot(LINE_DAY, NINE, ANNA, NEW_BOOKING))
                .expectEvents(booked(ANNA, 2));
    }

    @Test
    void a_new_booking_does_not_take_a_place_kept_for_moves() {
        given("2021-05-01T10:00:00Z", planned(FOUR_AT_NINE_HALF_OF_THEM_KEPT), booked(BRAM, 1), booked(CATO, 2))
                .when(new BookSlot(LINE_DAY, NINE, ANNA, NEW_BOOKING))
                .expectNoEvents()
                .expectException(SlotFull.class);
    }

    @Test
    void a_move_takes_a_place_kept_for_moves() {
        given("2021-05-01T10:00:00Z", planned(FOUR_AT_NINE_HALF_OF_THEM_KEPT), booked(BRAM, 1), booked(CATO, 2))
                .when(new BookSlot(LINE_DAY, NINE, ANNA, MOVE))
                .expectEvents(booked(ANNA, 3));
    }

    @Test
    void a_move_never_takes_more_places_than_there_are() {
        given("2021-05-01T10:00:00Z", planned(ONE_AT_NINE_TWO_AT_TEN.keeping(50)), booked(BRAM, 1))
                .when(new BookSlot(LINE_DAY, NINE, ANNA, MOVE))
                .expectNoEvents()
                .expectException(SlotFull.class);
    }

    @Test
    void another_share_for_moves_is_another_plan() {
        given(EARLY_APRIL.toString(), planned(ONE_AT_NINE_TWO_AT_TEN))
                .when(new PlanCapacity(LINE_DAY, ONE_AT_NINE_TWO_AT_TEN.keeping(10)))
                .expectEvents(planned(ONE_AT_NINE_TWO_AT_TEN.keeping(10)));
    }

    @Test
    void a_released_place_is_free_again() {
        given(
                        "2021-05-01T10:00:00Z",
                        planned(ONE_AT_NINE_TWO_AT_TEN),
                        booked(ANNA, 1),
                        new SlotReleased(LINE_DAY, NINE, ANNA, 0))
                .when(new BookSlot(LINE_DAY, NINE, BRAM, NEW_BOOKING))
                .expectEvents(booked(BRAM, 1));
    }

    @Test
    void a_place_is_given_back_by_its_holder() {
        given("2021-05-01T10:00:00Z", planned(ONE_AT_NINE_TWO_AT_TEN), booked(ANNA, 1))
                .when(new ReleaseSlot(LINE_DAY, NINE, ANNA))
                .expectEvents(new SlotReleased(LINE_DAY, NINE, ANNA, 0));
    }

    @Test
    void giving_back_what_one_does_not_hold_changes_nothing() {
        given("2021-05-01T10:00:00Z", planned(ONE_AT_NINE_TWO_AT_TEN), booked(ANNA, 1))
                .when(new ReleaseSlot(LINE_DAY, NINE, BRAM))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    private TestExecutor<LineDay> given(String now, LineDayEvent... events) {
        for (var event : events) {
            count(event);
        }
        lineDay.registerInjectableResource(at(now));
        lineDay.registerInjectableResource(counts);
        return lineDay.given((Object[]) events);
    }

    private void count(LineDayEvent event) {
        switch (event) {
            case CapacityPlanned it -> counts.plan(it.lineDay(), it.capacity());
            case CapacityChangedLate it -> counts.plan(it.lineDay(), it.capacity());
            case DayClosed it -> counts.plan(it.lineDay(), Capacity.closed());
            case SlotBooked it -> counts.change(List.of(Change.taken(new Place(it.lineDay(), it.slot()))));
            case SlotReleased it -> counts.change(List.of(Change.released(new Place(it.lineDay(), it.slot()))));
        }
    }

    private static CapacityPlanned planned(Capacity capacity) {
        return new CapacityPlanned(LINE_DAY, capacity);
    }

    private static SlotBooked booked(CodeDigest holder, int taken) {
        return new SlotBooked(LINE_DAY, NINE, holder, taken);
    }
}
