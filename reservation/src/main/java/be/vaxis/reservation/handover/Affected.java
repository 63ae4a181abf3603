package be.vaxis.reservation.handover;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.lineday.Place;
import java.util.List;
import java.util.Set;

/**
 * A booking with an appointment that is ahead, at another centre than the one that is to serve its holder that day.
 *
 * @param terms of the code, for its window and interval
 * @param concerned which doses; the other one, if any, stays where it is
 */
record Affected(
        CodeDigest code, PostalCode postalCode, Terms terms, List<Appointment> appointments, Set<Integer> concerned) {

    BookingId booking() {
        return new BookingId(code);
    }

    /** The appointments that go elsewhere. */
    List<Appointment> leaving() {
        return appointments.stream()
                .filter(appointment -> concerned.contains(appointment.dose()))
                .toList();
    }

    /** All appointments as they are with these places in the stead of those that are left, in order. */
    List<Appointment> with(List<Place> places) {
        var leaving = leaving();
        return appointments.stream()
                .map(appointment -> {
                    int at = leaving.indexOf(appointment);
                    return at < 0
                            ? appointment
                            : new Appointment(
                                    appointment.dose(),
                                    places.get(at).lineDay(),
                                    places.get(at).slot());
                })
                .toList();
    }

    /** The earliest appointments of all first, the person of the lowest digest first among them. */
    static List<Affected> inOrder(List<Affected> affected) {
        return affected.stream()
                .sorted((one, other) -> {
                    int first = one.leaving()
                            .getFirst()
                            .moment()
                            .starts()
                            .compareTo(other.leaving().getFirst().moment().starts());
                    return first != 0
                            ? first
                            : one.code().value().compareTo(other.code().value());
                })
                .toList();
    }
}
