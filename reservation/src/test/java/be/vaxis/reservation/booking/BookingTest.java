package be.vaxis.reservation.booking;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.BRAM;
import static be.vaxis.reservation.ReservationFixtures.BRIELPOORT;
import static be.vaxis.reservation.ReservationFixtures.EARLY_APRIL;
import static be.vaxis.reservation.ReservationFixtures.GENT;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static be.vaxis.reservation.ReservationFixtures.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingEvent.Booked;
import be.vaxis.reservation.booking.BookingEvent.Cancelled;
import be.vaxis.reservation.booking.BookingEvent.Moved;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.competence.Competence;
import be.vaxis.reservation.competence.Competence.Turn;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LineDayCommand.PlanCapacity;
import be.vaxis.reservation.lineday.LineDayEvent.SlotBooked;
import be.vaxis.reservation.lineday.LineDayEvent.SlotReleased;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.SlotFull;
import be.vaxis.reservation.lineday.SlotInThePast;
import be.vaxis.reservation.lineday.SlotUnknown;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookingTest {

    static final LocalDate FIRST = SIXTH_OF_MAY;
    static final LocalDate SECOND = FIRST.plusDays(35);
    static final Terms TWO_DOSES = new Terms(GENT, 2, 35, 42, FIRST.minusDays(3), FIRST.plusDays(20));
    static final Terms ONE_DOSE = new Terms(GENT, 1, 0, 0, FIRST, FIRST);
    static final Instant BEFORE = Instant.parse("2021-05-01T10:00:00Z");

    final Engine engine = new Engine(EARLY_APRIL);

    @BeforeEach
    void gent_expo_opens_with_one_place_in_each_slot() {
        engine.codes.put(ANNA, TWO_DOSES);
        engine.codes.put(BRAM, TWO_DOSES);
        for (int days = -40; days <= 63; days++) {
            engine.plan(1, FIRST.plusDays(days), 1);
        }
        engine.now = BEFORE;
        engine.listenFromHere();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void both_appointments_are_booked_in_one_go() {
        var booked = List.of(appointment(1, 1, FIRST, NINE), appointment(2, 1, SECOND, TEN));

        assertThat(book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN))).isEqualTo(booked);

        assertThat(engine.events)
                .containsExactlyInAnyOrder(
                        new SlotBooked(lineDay(1, FIRST), NINE, ANNA, 1),
                        new SlotBooked(lineDay(1, SECOND), TEN, ANNA, 1),
                        new Booked(new BookingId(ANNA), booked));
    }

    @Test
    void moments_are_taken_in_the_order_of_time_however_they_are_asked() {
        assertThat(book(ANNA, moment(SECOND, TEN), moment(FIRST, NINE)))
                .extracting(Appointment::dose, Appointment::moment)
                .containsExactly(tuple(1, moment(FIRST, NINE)), tuple(2, moment(SECOND, TEN)));
    }

    @Test
    void what_is_kept_for_moves_is_full_for_a_booking_and_open_for_a_move() {
        engine.codes.put(ANNA, ONE_DOSE);
        engine.now = EARLY_APRIL;
        engine.send(new PlanCapacity(
                lineDay(1, FIRST), Capacity.of(15, Map.of(NINE, 1, TEN, 1)).keeping(50))); // the place at ten is kept
        engine.now = BEFORE;

        assertThatThrownBy(() -> book(ANNA, moment(FIRST, TEN))).isInstanceOf(SlotFull.class);
        book(ANNA, moment(FIRST, NINE));
        assertThat(move(ANNA, moment(FIRST, TEN)))
                .extracting(Appointment::moment)
                .containsExactly(moment(FIRST, TEN));
    }

    @Test
    void when_the_second_cannot_be_booked_neither_is_the_first() {
        book(BRAM, moment(FIRST.minusDays(1), NINE), moment(SECOND, TEN));
        engine.listenFromHere();

        assertThatThrownBy(() -> book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN)))
                .isInstanceOf(SlotFull.class);

        assertThat(engine.events).isEmpty();
        assertThat(engine.counts.takenInAll()).isEqualTo(2);
    }

    @Test
    void a_repeated_booking_is_already_satisfied() {
        var first = book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN));
        engine.listenFromHere();

        assertThat(book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN))).isEqualTo(first);
        assertThat(engine.events).isEmpty();
    }

    @Test
    void other_appointments_are_moved_to_and_not_booked_beside() {
        book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN));

        assertThatThrownBy(() -> book(ANNA, moment(FIRST, TEN), moment(SECOND, TEN)))
                .isInstanceOf(AlreadyBooked.class);
    }

    @Test
    void a_code_that_is_unknown_or_not_active_cannot_be_used() {
        engine.codes.remove(ANNA);

        assertThatThrownBy(() -> book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN)))
                .isInstanceOf(CodeNotUsable.class);
        assertThatThrownBy(() -> move(ANNA, moment(FIRST, NINE), moment(SECOND, TEN)))
                .isInstanceOf(CodeNotUsable.class);
        assertThatThrownBy(() -> cancel(ANNA, Reason.BY_HOLDER)).isInstanceOf(CodeNotUsable.class);
    }

    @Test
    void as_many_appointments_are_made_as_the_code_has_doses() {
        assertThatThrownBy(() -> book(ANNA, moment(FIRST, NINE))).isInstanceOf(WrongNumberOfAppointments.class);
        engine.codes.put(ANNA, ONE_DOSE);
        assertThatThrownBy(() -> book(ANNA, moment(FIRST, NINE), moment(SECOND, NINE)))
                .isInstanceOf(WrongNumberOfAppointments.class);
        assertThat(book(ANNA, moment(FIRST, NINE))).hasSize(1);
    }

    @Test
    void the_second_may_follow_after_the_shortest_and_the_longest_interval() {
        assertThat(book(ANNA, moment(FIRST, NINE), moment(FIRST.plusDays(35), NINE)))
                .hasSize(2);
        assertThat(book(BRAM, moment(FIRST, TEN), moment(FIRST.plusDays(42), TEN)))
                .hasSize(2);
    }

    @Test
    void the_second_may_follow_neither_sooner_nor_later() {
        assertThatThrownBy(() -> book(ANNA, moment(FIRST, NINE), moment(FIRST.plusDays(34), NINE)))
                .isInstanceOf(OutsideInterval.class);
        assertThatThrownBy(() -> book(ANNA, moment(FIRST, NINE), moment(FIRST.plusDays(43), NINE)))
                .isInstanceOf(OutsideInterval.class);
    }

    @Test
    void two_doses_are_never_given_on_one_day() {
        engine.codes.put(ANNA, new Terms(GENT, 2, 0, 42, FIRST, FIRST));

        assertThatThrownBy(() -> book(ANNA, moment(FIRST, NINE), moment(FIRST, TEN)))
                .isInstanceOf(OutsideInterval.class);
    }

    @Test
    void the_first_may_fall_on_the_first_and_the_last_day_of_the_window() {
        assertThat(book(ANNA, moment(FIRST.minusDays(3), NINE), moment(SECOND, NINE)))
                .hasSize(2);
        assertThat(book(BRAM, moment(FIRST.plusDays(20), NINE), moment(FIRST.plusDays(55), NINE)))
                .hasSize(2);
    }

    @Test
    void the_first_may_fall_neither_before_nor_after_the_window() {
        assertThatThrownBy(() -> book(ANNA, moment(FIRST.minusDays(4), NINE), moment(FIRST.plusDays(33), NINE)))
                .isInstanceOf(OutsideWindow.class);
        assertThatThrownBy(() -> book(ANNA, moment(FIRST.plusDays(21), NINE), moment(FIRST.plusDays(58), NINE)))
                .isInstanceOf(OutsideWindow.class);
    }

    @Test
    void only_the_centre_of_the_residence_is_competent_on_each_day() {
        var handover = new Competence(List.of(new Turn(LocalDate.EPOCH, GENT_EXPO), new Turn(SECOND, BRIELPOORT)));
        engine.codes.put(ANNA, new Terms(handover, 2, 35, 42, FIRST, FIRST));

        assertThatThrownBy(() -> book(ANNA, moment(FIRST, NINE), moment(SECOND, NINE)))
                .isInstanceOf(CentreNotCompetent.class);
        engine.codes.put(ANNA, new Terms(handover, 1, 0, 0, FIRST, FIRST));
        assertThat(book(ANNA, moment(FIRST, NINE))).hasSize(1);
    }

    @Test
    void nothing_is_booked_in_the_past() {
        engine.now = Instant.parse("2021-05-06T07:00:00Z"); // 09:00 in Brussels

        assertThatThrownBy(() -> book(ANNA, moment(FIRST, NINE), moment(SECOND, NINE)))
                .isInstanceOf(SlotInThePast.class);
        assertThat(book(ANNA, moment(FIRST, TEN), moment(SECOND, NINE))).hasSize(2);
    }

    @Test
    void a_moment_without_a_slot_is_unknown() {
        assertThatThrownBy(() -> book(ANNA, moment(FIRST, LocalTime.of(9, 5)), moment(SECOND, NINE)))
                .isInstanceOf(SlotUnknown.class);
    }

    @Test
    void the_least_loaded_line_is_chosen() {
        engine.now = EARLY_APRIL;
        engine.plan(2, FIRST, 2);
        engine.now = BEFORE;
        engine.codes.put(ANNA, ONE_DOSE);
        engine.codes.put(BRAM, ONE_DOSE);

        var one = book(ANNA, moment(FIRST, NINE)).getFirst().lineDay().line();
        var other = book(BRAM, moment(FIRST, NINE)).getFirst().lineDay().line();

        assertThat(List.of(one, other)).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void a_moment_is_full_only_when_every_line_is() {
        engine.now = EARLY_APRIL;
        engine.plan(2, FIRST, 2);
        engine.now = BEFORE;
        for (int person = 1; person <= 3; person++) {
            assertThat(book(somebody(person), moment(FIRST, NINE))).hasSize(1);
        }

        assertThatThrownBy(() -> book(somebody(4), moment(FIRST, NINE))).isInstanceOf(SlotFull.class);
    }

    @Test
    void moving_takes_the_new_places_and_frees_the_old_in_one_go() {
        book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN));
        engine.listenFromHere();
        var later = FIRST.plusDays(1);
        var moved = List.of(appointment(1, 1, later, NINE), appointment(2, 1, SECOND.plusDays(1), TEN));

        assertThat(move(ANNA, moment(later, NINE), moment(SECOND.plusDays(1), TEN)))
                .isEqualTo(moved);

        assertThat(engine.events)
                .containsExactlyInAnyOrder(
                        new SlotReleased(lineDay(1, FIRST), NINE, ANNA, 0),
                        new SlotBooked(lineDay(1, later), NINE, ANNA, 1),
                        new SlotReleased(lineDay(1, SECOND), TEN, ANNA, 0),
                        new SlotBooked(lineDay(1, SECOND.plusDays(1)), TEN, ANNA, 1),
                        new Moved(new BookingId(ANNA), moved));
    }

    @Test
    void an_appointment_that_stays_keeps_its_place() {
        book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN));
        engine.listenFromHere();

        move(ANNA, moment(FIRST, NINE), moment(SECOND, NINE));

        assertThat(engine.events)
                .containsExactlyInAnyOrder(
                        new SlotBooked(lineDay(1, SECOND), NINE, ANNA, 1),
                        new SlotReleased(lineDay(1, SECOND), TEN, ANNA, 0),
                        new Moved(
                                new BookingId(ANNA),
                                List.of(appointment(1, 1, FIRST, NINE), appointment(2, 1, SECOND, NINE))));
    }

    @Test
    void when_the_new_place_is_taken_the_old_one_is_kept() {
        book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN));
        book(BRAM, moment(FIRST, TEN), moment(SECOND, NINE));

        assertThatThrownBy(() -> move(ANNA, moment(FIRST, TEN), moment(SECOND, TEN)))
                .isInstanceOf(SlotFull.class);
        assertThat(book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN))).hasSize(2); // still so
    }

    @Test
    void the_interval_holds_after_a_move_too() {
        book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN));

        assertThatThrownBy(() -> move(ANNA, moment(FIRST.plusDays(1), NINE), moment(SECOND, TEN)))
                .isInstanceOf(OutsideInterval.class);
    }

    @Test
    void once_the_first_has_begun_the_second_is_moved_within_its_interval() {
        book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN));
        engine.now = Instant.parse("2021-05-06T07:00:00Z"); // 09:00 in Brussels

        assertThatThrownBy(() -> move(ANNA, moment(FIRST.plusDays(43), TEN))).isInstanceOf(OutsideInterval.class);
        assertThat(move(ANNA, moment(FIRST.plusDays(42), TEN)))
                .containsExactly(appointment(1, 1, FIRST, NINE), appointment(2, 1, FIRST.plusDays(42), TEN));
    }

    @Test
    void a_repeated_move_is_already_satisfied() {
        book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN));
        var moved = move(ANNA, moment(FIRST, TEN), moment(SECOND, TEN));
        engine.listenFromHere();

        assertThat(move(ANNA, moment(FIRST, TEN), moment(SECOND, TEN))).isEqualTo(moved);
        assertThat(engine.events).isEmpty();
    }

    @Test
    void what_is_not_booked_cannot_be_moved() {
        assertThatThrownBy(() -> move(ANNA, moment(FIRST, NINE), moment(SECOND, TEN)))
                .isInstanceOf(NothingBooked.class);
    }

    @Test
    void cancelling_gives_all_places_back_and_they_can_be_booked_again() {
        var booked = book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN));
        engine.listenFromHere();

        cancel(ANNA, Reason.BY_HOLDER);

        assertThat(engine.events)
                .containsExactlyInAnyOrder(
                        new SlotReleased(lineDay(1, FIRST), NINE, ANNA, 0),
                        new SlotReleased(lineDay(1, SECOND), TEN, ANNA, 0),
                        new Cancelled(new BookingId(ANNA), booked, Reason.BY_HOLDER));
        assertThat(book(BRAM, moment(FIRST, NINE), moment(SECOND, TEN))).hasSize(2);
        assertThat(book(ANNA, moment(FIRST, TEN), moment(SECOND, NINE))).hasSize(2);
    }

    @Test
    void a_repeated_cancellation_is_already_satisfied() {
        book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN));
        cancel(ANNA, Reason.BY_HOLDER);
        engine.listenFromHere();

        cancel(ANNA, Reason.BY_HOLDER);

        assertThat(engine.events).isEmpty();
    }

    @Test
    void a_deactivated_code_loses_only_what_is_still_ahead() {
        book(ANNA, moment(FIRST, NINE), moment(SECOND, TEN));
        engine.now = Instant.parse("2021-05-06T07:00:00Z"); // 09:00 in Brussels
        engine.codes.remove(ANNA);
        engine.listenFromHere();

        cancel(ANNA, Reason.CODE_DEACTIVATED);

        assertThat(engine.events)
                .containsExactlyInAnyOrder(
                        new SlotReleased(lineDay(1, SECOND), TEN, ANNA, 0),
                        new Cancelled(
                                new BookingId(ANNA), List.of(appointment(2, 1, SECOND, TEN)), Reason.CODE_DEACTIVATED));
    }

    @Test
    void a_code_without_bookings_is_deactivated_without_a_trace() {
        cancel(BRAM, Reason.CODE_DEACTIVATED);

        assertThat(engine.events).isEmpty();
    }

    @Test
    void after_a_missed_appointment_one_books_afresh() {
        engine.codes.put(ANNA, ONE_DOSE);
        book(ANNA, moment(FIRST, NINE));
        engine.now = Instant.parse("2021-05-06T07:00:00Z"); // 09:00 in Brussels

        assertThat(book(ANNA, moment(FIRST, TEN))).containsExactly(appointment(1, 1, FIRST, TEN));
    }

    private List<Appointment> book(CodeDigest code, Moment... moments) {
        return engine.send(new BookAppointments(new BookingId(code), List.of(moments)));
    }

    private List<Appointment> move(CodeDigest code, Moment... moments) {
        return engine.send(new MoveAppointments(new BookingId(code), List.of(moments)));
    }

    private void cancel(CodeDigest code, Reason reason) {
        engine.send(new CancelAppointments(new BookingId(code), reason));
    }

    private CodeDigest somebody(int number) {
        var code = new CodeDigest("somebody-" + number);
        engine.codes.put(code, ONE_DOSE);
        return code;
    }

    private static LineDayId lineDay(int line, LocalDate date) {
        return new LineDayId(GENT_EXPO, line, date);
    }

    private static Appointment appointment(int dose, int line, LocalDate date, LocalTime slot) {
        return new Appointment(dose, lineDay(line, date), slot);
    }
}
