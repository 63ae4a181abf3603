package be.vaxis.reservation.booking;

import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import java.util.List;

/**
 * Several who ask at the same time, decided one after the other in one transaction.
 *
 * <p>Answered with what was {@link Decided} of each booking. Who is missing there is to be decided on alone: so is whoever
 * has a history, and everybody when the transaction does not go through.
 */
record BookTogether(List<BookAppointments> all) {

    BookTogether {
        all = List.copyOf(all);
    }

    List<BookingId> bookings() {
        return all.stream().map(BookAppointments::booking).distinct().toList();
    }
}
