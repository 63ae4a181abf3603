package be.vaxis.reservation.booking;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.LINE_DAY;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static be.vaxis.reservation.StoredForms.assertStoredAs;

import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingEvent.Booked;
import be.vaxis.reservation.booking.BookingEvent.Cancelled;
import be.vaxis.reservation.booking.BookingEvent.Moved;
import be.vaxis.reservation.lineday.LineDayId;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookingStoredFormTest {

    static final BookingId OF_ANNA = new BookingId(ANNA);
    static final Appointment FIRST = new Appointment(1, LINE_DAY, NINE);
    static final Appointment SECOND = new Appointment(
            2, new LineDayId(LINE_DAY.centre(), 7, LINE_DAY.date().plusDays(35)), TEN);

    @Test
    void every_event_keeps_its_stored_form() throws IOException {
        assertStoredAs("reservation.booking.Booked.1", new Booked(OF_ANNA, List.of(FIRST, SECOND)));
        assertStoredAs("reservation.booking.Moved.1", new Moved(OF_ANNA, List.of(FIRST, SECOND)));
        assertStoredAs(
                "reservation.booking.Cancelled.1", new Cancelled(OF_ANNA, List.of(SECOND), Reason.CODE_DEACTIVATED));
    }
}
