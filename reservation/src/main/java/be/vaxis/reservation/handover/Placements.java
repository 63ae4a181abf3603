package be.vaxis.reservation.handover;

import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.agenda.Agenda;
import be.vaxis.reservation.competence.Competences;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks at what is free at the new centre at this moment. */
@Component
class Placements {

    private static final int WEEKS_BEYOND = 8;

    private final Agenda agenda;
    private final Competences competences;
    private final Clock clock;

    Placements(Agenda agenda, Competences competences, Clock clock) {
        this.agenda = agenda;
        this.competences = competences;
        this.clock = clock;
    }

    /** For these bookings, from the day of the change until some weeks after the last of them. */
    Placement of(Change change, List<Affected> bookings) {
        var now = clock.instant();
        var today = BelgianTime.dateOf(now);
        var first = change.from().isBefore(today) ? today : change.from();
        var last = bookings.stream()
                .flatMap(booking -> booking.leaving().stream())
                .map(appointment -> appointment.lineDay().date())
                .max(Comparator.<LocalDate>naturalOrder())
                .orElse(first);
        var slots = agenda.slots(change.centre(), first, last.plusWeeks(WEEKS_BEYOND));
        return new Placement(
                change.centre(), competences.forBooking(change.postalCodes()), new Free(change.centre(), slots, now));
    }
}
