package be.vaxis.reservation.booking;

import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingEvent.Cancelled;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * That a booking was given up by its centre and none has been made since: its holder is to be phoned.
 *
 * @param centres where something was given up, by their codes
 * @param isPhoned whether anybody tried
 */
record Loss(Set<String> centres, boolean isPhoned) {

    static final Loss NONE = new Loss(Set.of(), false);

    static Loss of(Cancelled event) {
        return event.reason() != Reason.CENTRE_CHANGED
                ? NONE
                : new Loss(
                        event.released().stream()
                                .map(appointment ->
                                        appointment.lineDay().centre().code())
                                .collect(Collectors.toSet()),
                        false);
    }

    boolean isAt(Agency centre) {
        return centre.organisation() != null && centres.contains(centre.organisation());
    }

    Loss phoned(boolean phoned) {
        return new Loss(centres, phoned);
    }
}
