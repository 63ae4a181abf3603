package be.vaxis.reservation.agenda;

import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.competence.Competence;
import be.vaxis.reservation.competence.Competence.Stretch;
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

    /** Days with free moments between two days, both included; none when the last lies before the first. */
    public List<FreeDay> between(LocalDate first, LocalDate last, Competence competence) {
        var now = clock.instant();
        var today = BelgianTime.dateOf(now);
        return competence.stretches(first.isBefore(today) ? today : first, last).stream()
                .flatMap(this::offered)
                .map(day -> day.after(now))
                .filter(day -> !day.isEmpty())
                .toList();
    }

    private Stream<FreeDay> offered(Stretch stretch) {
        return agenda.freeDays(stretch.centre(), stretch.first(), stretch.last()).stream();
    }
}
