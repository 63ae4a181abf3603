package be.vaxis.reservation.booking;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.BRAM;
import static be.vaxis.reservation.ReservationFixtures.EARLY_APRIL;
import static be.vaxis.reservation.booking.BookingTest.FIRST;
import static be.vaxis.reservation.booking.BookingTest.SECOND;
import static be.vaxis.reservation.booking.BookingTest.TWO_DOSES;
import static be.vaxis.reservation.booking.HoldTest.ONE;
import static be.vaxis.reservation.booking.HoldTest.OTHER;
import static be.vaxis.reservation.booking.HoldTest.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.DeclineVaccination;
import be.vaxis.reservation.booking.BookingCommand.HoldMoments;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingCommand.TakeBackDecline;
import be.vaxis.reservation.booking.BookingEvent.Cancelled;
import be.vaxis.reservation.booking.BookingEvent.Declined;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeclineTest {

    static final BookingId ANNAS = new BookingId(ANNA);

    final Engine engine = new Engine(EARLY_APRIL);

    @BeforeEach
    void gent_expo_opens_with_one_place_in_each_slot() {
        engine.codes.put(ANNA, TWO_DOSES);
        engine.codes.put(BRAM, TWO_DOSES);
        engine.plan(1, FIRST, 1);
        engine.plan(1, SECOND, 1);
        engine.now = BookingTest.BEFORE;
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void who_declines_gives_back_what_is_ahead_and_what_is_kept() {
        var booked = book(ANNA);
        engine.send(new HoldMoments(ANNAS, List.of(OTHER, TWO)));
        engine.listenFromHere();

        engine.send(new DeclineVaccination(ANNAS));

        assertThat(engine.events)
                .containsSubsequence(new Cancelled(ANNAS, booked, Reason.DECLINED), new Declined(ANNAS));
        assertThat(engine.counts.takenInAll()).isZero();
        assertThat(book(BRAM)).hasSize(2);
    }

    @Test
    void after_declining_the_code_answers_as_one_that_is_unknown() {
        engine.send(new DeclineVaccination(ANNAS));

        var moments = List.of(ONE, TWO);
        for (var command : List.of(
                new BookAppointments(ANNAS, moments),
                new HoldMoments(ANNAS, moments),
                new MoveAppointments(ANNAS, moments),
                new CancelAppointments(ANNAS, Reason.BY_HOLDER))) {
            assertThatThrownBy(() -> engine.send(command)).isInstanceOf(CodeNotUsable.class);
        }
    }

    @Test
    void an_unknown_code_cannot_decline() {
        engine.codes.remove(ANNA);

        assertThatThrownBy(() -> engine.send(new DeclineVaccination(ANNAS))).isInstanceOf(CodeNotUsable.class);
    }

    @Test
    void declining_twice_is_declining_once() {
        engine.send(new DeclineVaccination(ANNAS));
        engine.listenFromHere();

        engine.send(new DeclineVaccination(ANNAS));

        assertThat(engine.events).isEmpty();
    }

    @Test
    void who_thinks_better_of_it_books_as_before() {
        engine.send(new DeclineVaccination(ANNAS));

        engine.send(new TakeBackDecline(ANNAS));
        engine.send(new TakeBackDecline(ANNAS));

        assertThat(book(ANNA)).hasSize(2);
    }

    @Test
    void what_was_not_declined_is_not_taken_back() {
        engine.listenFromHere();

        engine.send(new TakeBackDecline(ANNAS));

        assertThat(engine.events).isEmpty();
    }

    private List<Appointment> book(CodeDigest code) {
        return engine.send(new BookAppointments(new BookingId(code), List.of(ONE, TWO)));
    }
}
