package be.vaxis.reservation.handover;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.competence.Competence;
import be.vaxis.reservation.lineday.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds each booking a place at the centre that takes over: at the same moment if possible, else as near to it as the
 * rules of the code allow.
 *
 * <p>On the same day the days between the doses stay what they are, so that nothing has to be weighed again; on another
 * day the window of the code and the interval of the doses hold as for whoever moves.
 *
 * <p>Source: process 3, Reservation; process 1, Selection (window and interval).
 */
record Placement(CentreId centre, Map<PostalCode, Competence> competence, Free free) {

    /** Moments for the appointments that leave, in their order, which are then taken; none when one finds no place. */
    Optional<List<Moment>> place(Affected booking) {
        var found = find(booking);
        found.ifPresent(moments -> moments.forEach(free::take));
        return found;
    }

    private Optional<List<Moment>> find(Affected booking) {
        var leaving = booking.leaving();
        var first = leaving.getFirst();
        if (leaving.size() == 1) {
            var other = booking.appointments().stream()
                    .filter(it -> it.dose() != first.dose())
                    .map(it -> it.lineDay().date())
                    .findFirst();
            return candidates(booking, first)
                    .filter(moment -> sameDay(moment, first)
                            || other.map(date -> follows(booking, first.dose(), moment.date(), date))
                                    .orElse(true))
                    .findFirst()
                    .map(List::of);
        }
        var second = leaving.getLast();
        return candidates(booking, first)
                .flatMap(one -> candidates(booking, second)
                        .filter(two -> (sameDay(one, first) && sameDay(two, second))
                                || follows(booking, first.dose(), one.date(), two.date()))
                        .map(two -> List.of(one, two))
                        .limit(1))
                .findFirst();
    }

    private Stream<Moment> candidates(Affected booking, Appointment leaving) {
        return free.nearest(leaving.lineDay().date(), leaving.slot())
                .filter(moment -> serves(booking.postalCode(), moment.date()))
                .filter(moment ->
                        sameDay(moment, leaving) || leaving.dose() != 1 || isInWindow(booking, moment.date()));
    }

    private boolean serves(PostalCode postalCode, LocalDate date) {
        var turns = competence.get(postalCode);
        return turns != null && turns.on(date).filter(centre::equals).isPresent();
    }

    private static boolean sameDay(Moment moment, Appointment leaving) {
        return moment.date().equals(leaving.lineDay().date());
    }

    private static boolean isInWindow(Affected booking, LocalDate date) {
        return !date.isBefore(booking.terms().from())
                && !date.isAfter(booking.terms().until());
    }

    /** @param dose which of the two the first date is for */
    private static boolean follows(Affected booking, int dose, LocalDate date, LocalDate other) {
        var first = dose == 1 ? date : other;
        var second = dose == 1 ? other : date;
        return !second.isBefore(booking.terms().earliestSecond(first))
                && !second.isAfter(booking.terms().latestSecond(first));
    }
}
