package be.vaxis.reservation.offer;

import be.vaxis.reservation.agenda.FreeDay;
import be.vaxis.reservation.agenda.FreeMoments;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.lineday.Purpose;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the moments that somebody may book and that are free, as far as is known now. */
@Component
public class Offers {

    private final FreeMoments free;

    Offers(FreeMoments free) {
        this.free = free;
    }

    /**
     * Days for the first appointment; only those after which a second one can follow, when two are needed.
     *
     * @param first no earlier than this day
     * @param last no later than this day
     */
    public List<FreeDay> first(Terms terms, LocalDate first, LocalDate last, Purpose purpose) {
        var from = first.isBefore(terms.from()) ? terms.from() : first;
        var until = last.isAfter(terms.until()) ? terms.until() : last;
        var days = free.between(from, until, terms.competence(), purpose);
        if (terms.doses() == 1 || days.isEmpty()) {
            return days;
        }
        var earliest = terms.earliestSecond(days.getFirst().date());
        var latest = terms.latestSecond(days.getLast().date());
        var seconds = free.between(earliest, latest, terms.competence(), purpose);
        return days.stream()
                .filter(day -> seconds.stream().anyMatch(second -> follows(second, day, terms)))
                .toList();
    }

    /** Days for the second appointment, given the day of the first. */
    public List<FreeDay> second(Terms terms, LocalDate firstAppointment, Purpose purpose) {
        return free.between(
                terms.earliestSecond(firstAppointment),
                terms.latestSecond(firstAppointment),
                terms.competence(),
                purpose);
    }

    private static boolean follows(FreeDay second, FreeDay first, Terms terms) {
        return !second.date().isBefore(terms.earliestSecond(first.date()))
                && !second.date().isAfter(terms.latestSecond(first.date()));
    }
}
