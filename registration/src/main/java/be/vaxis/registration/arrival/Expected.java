package be.vaxis.registration.arrival;

import be.vaxis.contract.reservation.ReservationEvent.Appointment;
import java.time.LocalDate;
import java.util.List;

/**
 * What was told about somebody's code and booking.
 *
 * @param from the first day for the first dose
 * @param until the last day for the first dose
 * @param minimalDays between the two doses
 * @param active whether the code may be used
 */
public record Expected(
        LocalDate from,
        LocalDate until,
        int minimalDays,
        boolean active,
        boolean declined,
        List<Appointment> appointments) {

    boolean isAwaitedAt(String centre) {
        return appointments.stream().anyMatch(it -> it.centre().equals(centre));
    }
}
