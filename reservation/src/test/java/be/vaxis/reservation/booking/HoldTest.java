package be.vaxis.reservation.booking;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.BRAM;
import static be.vaxis.reservation.ReservationFixtures.EARLY_APRIL;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static be.vaxis.reservation.ReservationFixtures.moment;
import static be.vaxis.reservation.booking.BookingTest.FIRST;
import static be.vaxis.reservation.booking.BookingTest.SECOND;
import static be.vaxis.reservation.booking.BookingTest.TWO_DOSES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.EndHold;
import be.vaxis.reservation.booking.BookingCommand.HoldEnd;
import be.vaxis.reservation.booking.BookingCommand.HoldMoments;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingEvent.HoldEnded;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.SlotFull;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoldTest {

    static final Moment ONE = moment(FIRST, NINE);
    static final Moment OTHER = moment(FIRST, TEN);
    static final Moment TWO = moment(SECOND, NINE);
    static final Moment THREE = moment(SECOND, TEN);
    static final Instant NOW = BookingTest.BEFORE;

    final Engine engine = new Engine(EARLY_APRIL);

    @BeforeEach
    void gent_expo_opens_with_one_place_in_each_slot() {
        engine.codes.put(ANNA, TWO_DOSES);
        engine.codes.put(BRAM, TWO_DOSES);
        engine.plan(1, FIRST, 1);
        engine.plan(1, SECOND, 1);
        engine.now = NOW;
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void what_somebody_keeps_is_full_for_everybody_else() {
        hold(ANNA, ONE, TWO);

        assertThatThrownBy(() -> book(BRAM, ONE, THREE)).isInstanceOf(SlotFull.class);
        assertThatThrownBy(() -> hold(BRAM, OTHER, TWO)).isInstanceOf(SlotFull.class);
        assertThat(engine.counts.takenInAll()).isEqualTo(2);
    }

    @Test
    void what_is_kept_is_booked_by_who_keeps_it_and_then_not_counted_twice() {
        var held = hold(ANNA, ONE, TWO);

        var booked = book(ANNA, ONE, TWO);

        assertThat(Appointment.places(booked)).isEqualTo(held.places());
        assertThat(engine.counts.takenInAll()).isEqualTo(2);
        assertThat(engine.holds.over(Instant.MAX, 9)).isEmpty();
    }

    @Test
    void booking_something_else_gives_back_what_was_kept() {
        hold(ANNA, ONE, TWO);

        book(ANNA, OTHER, TWO);

        assertThat(engine.counts.takenInAll()).isEqualTo(2);
        assertThat(book(BRAM, ONE, THREE)).hasSize(2);
    }

    @Test
    void the_first_of_two_is_kept_while_the_second_is_chosen() {
        hold(ANNA, ONE);
        assertThatThrownBy(() -> hold(BRAM, ONE)).isInstanceOf(SlotFull.class);

        assertThat(hold(ANNA, ONE, TWO).moments()).containsExactly(ONE, TWO);
        assertThat(engine.counts.takenInAll()).isEqualTo(2);
    }

    @Test
    void another_choice_is_kept_in_the_place_of_the_one_before() {
        hold(ANNA, ONE, TWO);

        hold(ANNA, OTHER, TWO);

        assertThat(hold(BRAM, ONE).moments()).containsExactly(ONE);
    }

    @Test
    void when_the_other_choice_is_full_the_one_before_stays_kept() {
        book(BRAM, OTHER, THREE);
        hold(ANNA, ONE, TWO);

        assertThatThrownBy(() -> hold(ANNA, OTHER, TWO)).isInstanceOf(SlotFull.class);

        assertThat(book(ANNA, ONE, TWO)).hasSize(2);
    }

    @Test
    void places_are_kept_for_ten_minutes_and_not_an_instant_longer() {
        var held = hold(ANNA, ONE, TWO);
        assertThat(held.until()).isEqualTo(NOW.plusSeconds(600));

        engine.now = held.until().minusNanos(1);
        assertThatThrownBy(() -> book(BRAM, ONE, THREE)).isInstanceOf(SlotFull.class);
        engine.now = held.until();
        assertThat(book(BRAM, ONE, THREE)).as("without waiting for anything").hasSize(2);
    }

    @Test
    void who_comes_late_still_books_what_nobody_else_asked_for() {
        var held = hold(ANNA, ONE, TWO);

        engine.now = held.until().plusSeconds(3_600);

        assertThat(book(ANNA, ONE, TWO)).hasSize(2);
    }

    @Test
    void a_hold_does_not_run_out_early_and_does_so_once() {
        var held = hold(ANNA, ONE, TWO);
        engine.listenFromHere();

        engine.now = held.until().minusNanos(1);
        engine.send(new EndHold(new BookingId(ANNA), HoldEnd.RAN_OUT));
        assertThat(engine.events).isEmpty();
        engine.now = held.until();
        engine.send(new EndHold(new BookingId(ANNA), HoldEnd.RAN_OUT));
        engine.send(new EndHold(new BookingId(ANNA), HoldEnd.RAN_OUT));

        assertThat(engine.events)
                .filteredOn(HoldEnded.class::isInstance)
                .containsExactly(new HoldEnded(new BookingId(ANNA), held.places(), HoldEnd.RAN_OUT));
        assertThat(engine.counts.takenInAll()).isZero();
    }

    @Test
    void what_is_let_go_is_free_at_once() {
        hold(ANNA, ONE, TWO);

        engine.send(new EndHold(new BookingId(ANNA), HoldEnd.LET_GO));

        assertThat(book(BRAM, ONE, TWO)).hasSize(2);
    }

    @Test
    void while_something_else_is_considered_what_is_booked_stays() {
        book(ANNA, ONE, TWO);

        var held = hold(ANNA, OTHER, TWO);

        assertThat(held.moments()).containsExactly(OTHER);
        assertThatThrownBy(() -> hold(BRAM, ONE)).isInstanceOf(SlotFull.class);
        assertThat(Appointment.moments(move(ANNA, OTHER, TWO))).containsExactly(OTHER, TWO);
        assertThat(engine.counts.takenInAll()).isEqualTo(2);
    }

    @Test
    void a_move_that_is_thought_better_of_leaves_what_is_booked() {
        book(ANNA, ONE, TWO);
        hold(ANNA, OTHER, TWO);

        engine.send(new EndHold(new BookingId(ANNA), HoldEnd.LET_GO));

        assertThat(engine.counts.takenInAll()).isEqualTo(2);
        assertThatThrownBy(() -> hold(BRAM, ONE)).isInstanceOf(SlotFull.class);
    }

    @Test
    void who_cancels_keeps_nothing() {
        book(ANNA, ONE, TWO);
        hold(ANNA, OTHER, THREE);

        engine.send(new CancelAppointments(new BookingId(ANNA), Reason.BY_HOLDER));

        assertThat(engine.counts.takenInAll()).isZero();
    }

    @Test
    void a_code_that_is_closed_keeps_nothing() {
        hold(ANNA, ONE, TWO);
        engine.codes.remove(ANNA);

        engine.send(new CancelAppointments(new BookingId(ANNA), Reason.CODE_DEACTIVATED));

        assertThat(engine.counts.takenInAll()).isZero();
    }

    @Test
    void only_what_may_be_booked_is_kept() {
        assertThatThrownBy(() -> hold(ANNA, moment(FIRST.plusDays(30), NINE))).isInstanceOf(OutsideWindow.class);
        assertThatThrownBy(() -> hold(ANNA, ONE, moment(FIRST.plusDays(7), NINE)))
                .isInstanceOf(OutsideInterval.class);
        assertThatThrownBy(() -> hold(ANNA, ONE, TWO, THREE)).isInstanceOf(WrongNumberOfAppointments.class);
        engine.codes.remove(ANNA);
        assertThatThrownBy(() -> hold(ANNA, ONE)).isInstanceOf(CodeNotUsable.class);
        assertThat(engine.counts.takenInAll()).isZero();
    }

    private Hold hold(CodeDigest code, Moment... moments) {
        return engine.send(new HoldMoments(new BookingId(code), List.of(moments)));
    }

    private List<Appointment> book(CodeDigest code, Moment... moments) {
        return engine.send(new BookAppointments(new BookingId(code), List.of(moments)));
    }

    private List<Appointment> move(CodeDigest code, Moment... moments) {
        return engine.send(new MoveAppointments(new BookingId(code), List.of(moments)));
    }
}
