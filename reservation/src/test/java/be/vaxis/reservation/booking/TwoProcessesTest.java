package be.vaxis.reservation.booking;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.BRAM;
import static be.vaxis.reservation.ReservationFixtures.EARLY_APRIL;
import static be.vaxis.reservation.ReservationFixtures.GENT;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static be.vaxis.reservation.booking.BookingTest.FIRST;
import static be.vaxis.reservation.booking.BookingTest.SECOND;
import static be.vaxis.reservation.booking.BookingTest.TWO_DOSES;
import static be.vaxis.reservation.booking.HoldTest.ONE;
import static be.vaxis.reservation.booking.HoldTest.OTHER;
import static be.vaxis.reservation.booking.HoldTest.THREE;
import static be.vaxis.reservation.booking.HoldTest.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.HoldMoments;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.Place;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one process remembers of a line day may have been changed by another. */
class TwoProcessesTest {

    static final BookingId ANNAS = new BookingId(ANNA);
    static final BookingId BRAMS = new BookingId(BRAM);

    final Engine here = new Engine(EARLY_APRIL);
    Engine there;

    @BeforeEach
    void both_have_used_the_line_days() {
        here.codes.put(ANNA, TWO_DOSES);
        here.codes.put(BRAM, TWO_DOSES);
        here.plan(1, FIRST, 5);
        here.plan(1, SECOND, 5);
        here.now = BookingTest.BEFORE;
        there = here.beside();
        there.send(new BookAppointments(BRAMS, List.of(ONE, TWO)));
        there.send(new CancelAppointments(BRAMS, Reason.BY_HOLDER));
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void what_was_booked_here_is_given_back_there() {
        here.send(new BookAppointments(ANNAS, List.of(ONE, TWO)));

        there.send(new CancelAppointments(ANNAS, Reason.BY_HOLDER));

        assertThat(here.counts.takenInAll()).isZero();
    }

    @Test
    void what_was_booked_and_given_back_here_is_booked_there() {
        there.send(new BookAppointments(ANNAS, List.of(ONE, TWO)));
        here.send(new CancelAppointments(ANNAS, Reason.BY_HOLDER));

        there.send(new BookAppointments(ANNAS, List.of(ONE, TWO)));

        assertThat(here.counts.takenAt(new Place(new LineDayId(GENT_EXPO, 1, FIRST), NINE)))
                .isEqualTo(1);
        assertThat(here.counts.takenInAll()).isEqualTo(2);
    }

    @Test
    void what_was_booked_here_is_moved_there_and_back_again_here() {
        here.send(new BookAppointments(ANNAS, List.of(ONE, TWO)));
        there.send(new MoveAppointments(ANNAS, List.of(OTHER, THREE)));
        here.send(new MoveAppointments(ANNAS, List.of(ONE, THREE)));

        assertThat(here.counts.takenAt(new Place(new LineDayId(GENT_EXPO, 1, FIRST), NINE)))
                .isEqualTo(1);
        assertThat(here.counts.takenAt(new Place(new LineDayId(GENT_EXPO, 1, FIRST), TEN)))
                .isZero();
        assertThat(here.counts.takenInAll()).isEqualTo(2);
    }

    @Test
    void what_is_kept_here_is_booked_there_although_nobody_else_could_have_it() {
        here.plan(1, FIRST, 1);
        here.now = BookingTest.BEFORE;
        here.codes.put(ANNA, new Terms(GENT, 1, 0, 0, FIRST, FIRST));
        here.send(new HoldMoments(ANNAS, List.of(ONE)));

        there.send(new BookAppointments(ANNAS, List.of(ONE)));

        assertThat(here.counts.takenInAll()).isEqualTo(1);
    }
}
