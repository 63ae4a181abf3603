package be.vaxis.reservation.agenda;

import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.competence.Competence;
import be.vaxis.reservation.competence.Competence.Stretch;
import be.vaxis.reservation.lineday.Purpose;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the moments that can be offered to somebody: at the centre that is competent on each day, and still to come.
 *
 * <p>Dutch: <i>vrije momenten</i>. Source: process 3, Reservation.
 */
@Component
public class FreeMoments {

    private final Agenda agenda;
    private final Clock clock;

    FreeMoments(Agenda agenda, Clock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Days with free moments between two days, both included, for a new booking or a move; none when the last lies before the first. */
    public List<FreeDay> between(LocalDate first, LocalDate last, Competence competence, Purpose purpose) {
        var now = clock.instant();
        var today = BelgianTime.dateOf(now);
        return competence.stretches(first.isBefore(today) ? today : first, last).stream()
                .flatMap(stretch -> offered(stretch, purpose))
                .map(day -> day.after(now))
                .filter(day -> !day.isEmpty())
                .toList();
    }

    private Stream<FreeDay> offered(Stretch stretch, Purpose purpose) {
        return agenda.freeDays(stretch.centre(), stretch.first(), stretch.last(), purpose).stream();
    }
}
