package be.vaxis.reservation.booking;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.EARLY_APRIL;
import static be.vaxis.reservation.ReservationFixtures.GENT;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static be.vaxis.reservation.ReservationFixtures.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.booking.BookingCommand.AskForHomeVisit;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.DeclineVaccination;
import be.vaxis.reservation.booking.BookingCommand.HoldMoments;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingCommand.WithdrawHomeVisit;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.lineday.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anna has a code, and a physician who vaccinates her own people. */
class OneBookingEachTest {

    static final CodeDigest OWN = new CodeDigest("own.anna-0000000000000000000000000000000000000");
    static final BookingId BY_CODE = new BookingId(ANNA);
    static final BookingId AT_PRACTICE = new BookingId(OWN);
    static final Terms ONE_DOSE = new Terms(GENT, 1, 0, 0, SIXTH_OF_MAY, SIXTH_OF_MAY.plusDays(9));

    final Engine engine = new Engine(EARLY_APRIL);

    @BeforeEach
    void anna_may_book_both_ways() {
        engine.codes.put(ANNA, ONE_DOSE);
        engine.codes.put(OWN, new Terms(GENT, 1, 0, 0, SIXTH_OF_MAY, SIXTH_OF_MAY.plusDays(9), GENT_EXPO, null));
        engine.plan(1, SIXTH_OF_MAY, 2);
        engine.plan(1, SIXTH_OF_MAY.plusDays(1), 2);
        engine.now = BookingTest.BEFORE;
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void who_is_booked_with_a_code_is_not_booked_at_a_practice() {
        book(BY_CODE, NINE);

        assertThatThrownBy(() -> book(AT_PRACTICE, TEN)).isInstanceOf(BookedWithCode.class);
    }

    @Test
    void who_is_booked_at_a_practice_neither_keeps_nor_books_with_a_code() {
        book(AT_PRACTICE, NINE);

        assertThatThrownBy(() -> engine.send(new HoldMoments(BY_CODE, List.of(moment(SIXTH_OF_MAY, TEN)))))
                .isInstanceOf(BookedAtPractice.class);
        assertThatThrownBy(() -> book(BY_CODE, TEN)).isInstanceOf(BookedAtPractice.class);
    }

    @Test
    void what_was_kept_before_the_practice_booked_is_not_booked_either() {
        engine.send(new HoldMoments(BY_CODE, List.of(moment(SIXTH_OF_MAY, TEN))));
        book(AT_PRACTICE, NINE);

        assertThatThrownBy(() -> book(BY_CODE, TEN)).isInstanceOf(BookedAtPractice.class);
    }

    @Test
    void after_a_cancellation_the_other_way_is_open() {
        book(AT_PRACTICE, NINE);
        engine.send(new CancelAppointments(AT_PRACTICE, Reason.BY_HOLDER));
        book(BY_CODE, NINE);
        engine.send(new CancelAppointments(BY_CODE, Reason.BY_HOLDER));

        assertThat(book(AT_PRACTICE, TEN)).hasSize(1);
    }

    @Test
    void until_an_appointment_has_begun_it_counts_and_from_then_on_it_does_not() {
        var nine = book(AT_PRACTICE, NINE).getFirst().place().starts();

        engine.now = nine.minus(Duration.ofMillis(1));
        assertThatThrownBy(() -> book(BY_CODE, TEN)).isInstanceOf(BookedAtPractice.class);
        engine.now = nine;
        assertThat(book(BY_CODE, TEN)).hasSize(1);
    }

    @Test
    void an_appointment_that_the_practice_moves_counts_until_the_new_one_has_begun() {
        book(AT_PRACTICE, NINE);
        List<Appointment> moved =
                engine.send(new MoveAppointments(AT_PRACTICE, List.of(moment(SIXTH_OF_MAY.plusDays(1), NINE))));

        engine.now = moved.getFirst().place().starts().minusSeconds(1);
        assertThatThrownBy(() -> book(BY_CODE, SIXTH_OF_MAY.plusDays(1), TEN)).isInstanceOf(BookedAtPractice.class);
    }

    @Test
    void who_waits_for_a_visit_at_home_is_not_booked_at_a_practice_until_they_withdraw() {
        var address = new Address("Veldstraat", "12", null, new PostalCode("9000"), "Gent");
        engine.send(new AskForHomeVisit(BY_CODE, new HomeWish(address, "+32470123456")));

        assertThatThrownBy(() -> book(AT_PRACTICE, NINE)).isInstanceOf(BookedWithCode.class);
        engine.send(new WithdrawHomeVisit(BY_CODE));
        assertThat(book(AT_PRACTICE, NINE)).hasSize(1);
    }

    @Test
    void a_practice_neither_declines_for_its_people_nor_asks_for_a_visit() {
        var address = new Address("Veldstraat", "12", null, new PostalCode("9000"), "Gent");

        assertThatThrownBy(() -> engine.send(new DeclineVaccination(AT_PRACTICE)))
                .isInstanceOf(CodeNotUsable.class);
        assertThatThrownBy(() -> engine.send(new AskForHomeVisit(AT_PRACTICE, new HomeWish(address, "+32470123456"))))
                .isInstanceOf(NotAtHome.class);
    }

    @Test
    void pressing_twice_books_once() {
        assertThat(book(AT_PRACTICE, NINE)).isEqualTo(book(AT_PRACTICE, NINE));
    }

    private List<Appointment> book(BookingId booking, LocalTime time) {
        return book(booking, SIXTH_OF_MAY, time);
    }

    private List<Appointment> book(BookingId booking, LocalDate day, LocalTime time) {
        return engine.send(new BookAppointments(booking, List.of(new Moment(GENT_EXPO, day, time))));
    }
}
