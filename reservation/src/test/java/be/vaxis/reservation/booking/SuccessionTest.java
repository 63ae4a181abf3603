package be.vaxis.reservation.booking;

import static be.vaxis.reservation.ReservationFixtures.EARLY_APRIL;
import static be.vaxis.reservation.ReservationFixtures.GENT;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static be.vaxis.reservation.ReservationFixtures.moment;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.BookingCommand.TakeSecuredPlaces;
import be.vaxis.reservation.booking.Engine.Secure;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.lineday.Place;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static final BookingId ANNA = new BookingId(new CodeDigest("anna"));

    private final Engine engine = new Engine(EARLY_APRIL);

    @BeforeEach
    void anna_may_book() {
        engine.codes.put(ANNA.code(), new Terms(GENT, 1, 0, 0, SIXTH_OF_MAY, SIXTH_OF_MAY));
        engine.plan(1, SIXTH_OF_MAY, 3);
        engine.now = EARLY_APRIL;
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void who_moved_to_just_what_was_secured_for_them_holds_one_place_and_not_two() {
        List<Appointment> was = engine.send(new BookAppointments(ANNA, List.of(moment(SIXTH_OF_MAY, NINE))));
        Place secured = engine.send(new Secure(ANNA, moment(SIXTH_OF_MAY, TEN)));
        engine.send(new MoveAppointments(ANNA, List.of(moment(SIXTH_OF_MAY, TEN))));

        boolean isThere = engine.send(new TakeSecuredPlaces(ANNA, was, Appointment.numbered(List.of(secured))));

        assertThat(isThere).isTrue();
        assertThat(engine.counts.takenInAll()).isEqualTo(1);
    }

    @Test
    void what_was_secured_is_taken_once_however_often_it_is_asked_for() {
        List<Appointment> was = engine.send(new BookAppointments(ANNA, List.of(moment(SIXTH_OF_MAY, NINE))));
        Place secured = engine.send(new Secure(ANNA, moment(SIXTH_OF_MAY, TEN)));
        var is = Appointment.numbered(List.of(secured));

        engine.send(new TakeSecuredPlaces(ANNA, was, is));
        boolean isThere = engine.send(new TakeSecuredPlaces(ANNA, was, is));

        assertThat(isThere).isTrue();
        assertThat(engine.counts.takenInAll()).isEqualTo(1);
    }
}
