package be.vaxis.reservation.late;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.BRAM;
import static be.vaxis.reservation.ReservationFixtures.GENT;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.QUARTER_PAST_NINE;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static be.vaxis.reservation.late.Centre.HEATING;
import static be.vaxis.reservation.late.Centre.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.booking.BookingCommand.HoldEnd;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingEvent.Cancelled;
import be.vaxis.reservation.booking.BookingEvent.HoldEnded;
import be.vaxis.reservation.booking.BookingEvent.Relocated;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.booking.Keepers;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.DayIsOver;
import be.vaxis.reservation.lineday.LineDayEvent.CapacityChangedLate;
import be.vaxis.reservation.lineday.Place;
import be.vaxis.reservation.lineday.PlanningStillOpen;
import be.vaxis.reservation.lineday.SeveralFaults;
import be.vaxis.reservation.planning.PlanWeek.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LateDeskTest {

    static final LocalDate DAY = SIXTH_OF_MAY;
    static final LocalDate SECOND = DAY.plusDays(35);
    static final Terms ONE_DOSE = new Terms(GENT, 1, 0, 0, DAY.minusDays(2), DAY.plusDays(2));
    static final Terms TWO_DOSES = new Terms(GENT, 2, 35, 36, DAY.minusDays(2), DAY.plusDays(2));
    static final Day CLOSED = new Day(1, DAY, Capacity.closed());

    final Centre centre = new Centre();

    @AfterEach
    void close() {
        centre.close();
    }

    @Test
    void who_can_stand_in_another_line_at_the_same_moment_does_and_is_not_told() {
        centre.plan(1, DAY, NINE, 1);
        centre.plan(2, DAY, Capacity.of(15, Map.of(NINE, 1, QUARTER_PAST_NINE, 1)));
        centre.book(ANNA, ONE_DOSE, place(1, DAY, NINE));

        var seen = centre.preview(CLOSED);
        centre.carryOut(seen.fingerprint(), CLOSED);

        assertThat(seen.relined()).hasSize(1);
        assertThat(goals(seen)).containsExactly(place(2, DAY, NINE));
        assertThat(centre.events)
                .contains(
                        new CapacityChangedLate(place(1, DAY, NINE).lineDay(), Capacity.closed(), HEATING, "lotte"),
                        new Relocated(new BookingId(ANNA), List.of(appointment(1, place(2, DAY, NINE))), false));
        assertThat(centre.counts.takenAt(place(2, DAY, NINE))).isOne();
        assertThat(centre.counts.takenInAll()).isOne();
    }

    @Test
    void else_they_come_at_the_nearest_hour_of_the_same_day() {
        centre.plan(1, DAY, NINE, 1);
        centre.plan(2, DAY, Capacity.of(15, Map.of(QUARTER_PAST_NINE, 1, TEN, 1)));
        centre.book(ANNA, ONE_DOSE, place(1, DAY, NINE));

        var seen = centre.preview(CLOSED);
        centre.carryOut(seen.fingerprint(), CLOSED);

        assertThat(seen.moved()).hasSize(1);
        assertThat(centre.events)
                .contains(new Relocated(
                        new BookingId(ANNA), List.of(appointment(1, place(2, DAY, QUARTER_PAST_NINE))), true));
    }

    @Test
    void else_on_the_nearest_day_within_their_window() {
        centre.plan(1, DAY, NINE, 2);
        centre.plan(1, DAY.plusDays(2), NINE, 1); // the last day of the window
        centre.plan(1, DAY.plusDays(3), NINE, 1);
        centre.book(ANNA, ONE_DOSE, place(1, DAY, NINE));
        centre.book(BRAM, ONE_DOSE, place(1, DAY, NINE));

        var seen = centre.preview(CLOSED);

        assertThat(goals(seen)).containsExactlyInAnyOrder(place(1, DAY.plusDays(2), NINE), null);
    }

    @Test
    void who_has_no_place_gives_up_the_booking_and_is_to_be_phoned() {
        centre.plan(1, DAY, NINE, 1);
        centre.book(ANNA, ONE_DOSE, place(1, DAY, NINE));

        var seen = centre.preview(CLOSED);
        centre.carryOut(seen.fingerprint(), CLOSED);

        assertThat(seen.unplaced()).extracting(Relocation::reference).containsExactly(reference(ANNA));
        assertThat(centre.events)
                .contains(new Cancelled(
                        new BookingId(ANNA), List.of(appointment(1, place(1, DAY, NINE))), Reason.CENTRE_CHANGED));
        assertThat(centre.counts.takenInAll()).isZero();
    }

    @Test
    void the_interval_of_a_linked_second_dose_is_never_broken() {
        centre.plan(1, DAY, NINE, 1);
        centre.plan(1, DAY.plusDays(1), NINE, 1); // 34 days before the second: too near
        centre.plan(1, DAY.minusDays(1), TEN, 1); // 36 days
        centre.plan(1, SECOND, NINE, 1);
        centre.book(ANNA, TWO_DOSES, place(1, DAY, NINE), place(1, SECOND, NINE));

        assertThat(goals(centre.preview(CLOSED))).containsExactly(place(1, DAY.minusDays(1), TEN));
    }

    @Test
    void without_a_place_for_one_dose_neither_is_kept() {
        centre.plan(1, DAY, NINE, 1);
        centre.plan(1, DAY.plusDays(1), NINE, 1);
        centre.plan(1, SECOND, NINE, 1);
        centre.book(ANNA, TWO_DOSES, place(1, DAY, NINE), place(1, SECOND, NINE));

        var seen = centre.preview(CLOSED);
        centre.carryOut(seen.fingerprint(), CLOSED);

        assertThat(seen.unplaced())
                .extracting(Relocation::from)
                .containsExactly(place(1, DAY, NINE), place(1, SECOND, NINE));
        assertThat(centre.counts.takenInAll()).isZero();
    }

    @Test
    void only_as_many_leave_as_there_are_too_many() {
        centre.plan(1, DAY, NINE, 2);
        centre.plan(2, DAY, NINE, 2);
        centre.book(ANNA, ONE_DOSE, place(1, DAY, NINE));
        centre.book(BRAM, ONE_DOSE, place(1, DAY, NINE));
        var one = new Day(1, DAY, Capacity.of(15, Map.of(NINE, 1)));

        centre.carryOut(centre.preview(one).fingerprint(), one);

        assertThat(centre.counts.takenAt(place(1, DAY, NINE))).isOne();
        assertThat(centre.counts.takenAt(place(2, DAY, NINE))).isOne();
    }

    @Test
    void people_move_to_places_that_the_same_change_opens() {
        centre.plan(1, DAY, NINE, 1);
        centre.book(ANNA, ONE_DOSE, place(1, DAY, NINE));
        var other = new Day(2, DAY, Capacity.of(15, Map.of(NINE, 1)));

        centre.carryOut(centre.preview(CLOSED, other).fingerprint(), CLOSED, other);

        assertThat(centre.counts.takenAt(place(2, DAY, NINE))).isOne();
    }

    @Test
    void a_place_that_is_only_kept_goes_before_one_that_is_booked() {
        centre.plan(1, DAY, NINE, 2);
        centre.book(ANNA, ONE_DOSE, place(1, DAY, NINE));
        centre.hold(BRAM, place(1, DAY, NINE));
        var one = new Day(1, DAY, Capacity.of(15, Map.of(NINE, 1)));

        var seen = centre.preview(one);
        centre.carryOut(seen.fingerprint(), one);

        assertThat(seen.holds()).isOne();
        assertThat(seen.relocations()).isEmpty();
        assertThat(centre.counts.takenAt(place(1, DAY, NINE))).isOne();
    }

    @Test
    void who_still_decides_keeps_nothing_there_any_more_but_what_is_kept_elsewhere() {
        centre.plan(1, DAY, NINE, 1);
        centre.plan(1, SECOND, NINE, 1);
        centre.keep(ANNA, place(1, DAY, NINE), place(1, SECOND, NINE));

        centre.carryOut(centre.preview(CLOSED).fingerprint(), CLOSED);

        assertThat(centre.events).contains(Keepers.held(ANNA, List.of(place(1, SECOND, NINE))));
        assertThat(centre.keepers.keeps(ANNA, place(1, DAY, NINE))).isFalse();
        assertThat(centre.keepers.keeps(ANNA, place(1, SECOND, NINE))).isTrue();
        assertThat(centre.counts.takenInAll()).isOne();
    }

    @Test
    void a_hold_that_loses_its_only_place_has_ended() {
        centre.plan(1, DAY, NINE, 1);
        centre.keep(ANNA, place(1, DAY, NINE));

        centre.carryOut(centre.preview(CLOSED).fingerprint(), CLOSED);

        assertThat(centre.events)
                .contains(new HoldEnded(new BookingId(ANNA), List.of(place(1, DAY, NINE)), HoldEnd.CENTRE_CHANGED));
        assertThat(centre.keepers.keeps(ANNA, place(1, DAY, NINE))).isFalse();
        assertThat(centre.counts.takenInAll()).isZero();
    }

    @Test
    void a_place_that_is_secured_for_a_hand_over_stays_and_the_change_waits() {
        centre.plan(1, DAY, NINE, 2);
        centre.plan(2, DAY, NINE, 1);
        centre.hold(BRAM, place(1, DAY, NINE));
        centre.secured.add(BRAM);
        var one = new Day(1, DAY, Capacity.of(15, Map.of(NINE, 1)));
        assertThat(centre.preview(one).relocations()).isEmpty();

        assertThatThrownBy(() -> centre.preview(CLOSED)).isInstanceOf(HandoverGoingOn.class);

        assertThat(centre.preview(new Day(2, DAY, Capacity.closed())).relocations())
                .isEmpty();
    }

    @Test
    void a_preview_changes_nothing() {
        centre.plan(1, DAY, NINE, 1);
        centre.plan(2, DAY, NINE, 1);
        centre.book(ANNA, ONE_DOSE, place(1, DAY, NINE));
        centre.events.clear();

        centre.preview(CLOSED);

        assertThat(centre.events).isEmpty();
        assertThat(centre.counts.takenAt(place(1, DAY, NINE))).isOne();
    }

    @Test
    void a_preview_that_went_stale_is_not_carried_out_and_the_new_one_is_shown() {
        centre.plan(1, DAY, NINE, 2);
        centre.plan(2, DAY, NINE, 2);
        centre.book(ANNA, ONE_DOSE, place(1, DAY, NINE));
        var seen = centre.preview(CLOSED);
        centre.book(BRAM, ONE_DOSE, place(1, DAY, NINE));

        assertThatThrownBy(() -> centre.carryOut(seen.fingerprint(), CLOSED))
                .isInstanceOfSatisfying(
                        PreviewStale.class,
                        stale -> assertThat(stale.now().relocations()).hasSize(2));
        assertThat(centre.events).isEmpty();
        assertThat(centre.counts.takenAt(place(1, DAY, NINE))).isEqualTo(2);
    }

    @Test
    void five_hundred_people_move_at_once_and_no_more() {
        centre.plan(1, DAY, NINE, 501);
        for (int i = 1; i <= 500; i++) {
            centre.book(somebody(i), ONE_DOSE, place(1, DAY, NINE));
        }
        assertThat(centre.preview(CLOSED).unplaced()).hasSize(500);

        centre.book(somebody(501), ONE_DOSE, place(1, DAY, NINE));
        assertThatThrownBy(() -> centre.preview(CLOSED)).isInstanceOf(TooManyAtOnce.class);
    }

    @Test
    void a_day_that_was_never_planned_can_be_closed_and_nothing_happens() {
        assertThat(centre.carryOut(centre.preview(CLOSED).fingerprint(), CLOSED).relocations())
                .isEmpty();
        assertThat(centre.events).isEmpty();
    }

    @Test
    void an_open_week_a_day_that_is_over_and_several_faults_are_named() {
        assertThatThrownBy(() -> centre.preview(new Day(1, DAY.plusWeeks(4), Capacity.closed())))
                .isInstanceOf(PlanningStillOpen.class);
        assertThatThrownBy(() -> centre.preview(new Day(1, DAY.minusDays(6), Capacity.closed())))
                .isInstanceOf(DayIsOver.class);
        assertThatThrownBy(() -> centre.preview(
                        new Day(9, DAY, Capacity.closed()), new Day(1, DAY.plusDays(9), Capacity.closed())))
                .isInstanceOf(SeveralFaults.class)
                .hasMessageContainingAll("There is no line 9", "does not lie in 2021-W18");
    }

    private static List<Place> goals(Consequences consequences) {
        return consequences.relocations().stream().map(Relocation::to).toList();
    }

    private static Appointment appointment(int dose, Place place) {
        return new Appointment(dose, place.lineDay(), place.slot());
    }

    private static String reference(CodeDigest code) {
        return new BookingId(code).reference();
    }

    private static CodeDigest somebody(int number) {
        return new CodeDigest("%043d".formatted(number));
    }
}
