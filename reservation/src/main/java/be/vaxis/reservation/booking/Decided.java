package be.vaxis.reservation.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one request to book.
 *
 * @param failure why nothing was booked
 */
record Decided(List<Appointment> booked, @Nullable RuntimeException failure) {

    static Decided booked(List<Appointment> appointments) {
        return new Decided(appointments, null);
    }

    static Decided not(RuntimeException failure) {
        return new Decided(List.of(), failure);
    }

    List<Appointment> get() {
        if (failure != null) {
            throw failure;
        }
        return booked;
    }
}
