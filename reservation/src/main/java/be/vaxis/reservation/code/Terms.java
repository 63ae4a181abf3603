package be.vaxis.reservation.code;

import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.competence.Competence;
import be.vaxis.reservation.competence.Competence.Turn;
import java.time.LocalDate;
import java.util.List;

/**
 * What may be booked with an active code.
 *
 * <p>Dutch: <i>reservatievoorwaarden</i>. Source: process 1, Selection (window and interval of the doses); process 3,
 * Reservation (one or two slots).
 *
 * @param competence the centres that serve where the holder lives
 * @param doses how many appointments are made together, 1 or 2
 * @param minimalDays between the days of the two appointments
 * @param maximalDays between the days of the two appointments
 * @param from first day for the first appointment
 * @param until last day for the first appointment
 */
public record Terms(
        Competence competence, int doses, int minimalDays, int maximalDays, LocalDate from, LocalDate until) {

    /** The same, at one centre. */
    public Terms servedBy(CentreId centre) {
        var always = new Competence(List.of(new Turn(LocalDate.EPOCH, centre)));
        return new Terms(always, doses, minimalDays, maximalDays, from, until);
    }

    /** The first day on which the second dose may follow; never the day of the first itself. */
    public LocalDate earliestSecond(LocalDate first) {
        return first.plusDays(Math.max(minimalDays, 1));
    }

    /** The last day on which the second dose may follow. */
    public LocalDate latestSecond(LocalDate first) {
        return first.plusDays(maximalDays);
    }
}
