package be.vaxis.reservation.code;

import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.competence.Competence;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
 * @param practice which booked in one of its own people; nothing of a code
 * @param elsewhereUntil of a code: when the last appointment begins that its holder has at a practice
 */
public record Terms(
        Competence competence,
        int doses,
        int minimalDays,
        int maximalDays,
        LocalDate from,
        LocalDate until,
        @Nullable CentreId practice,
        @Nullable Instant elsewhereUntil) {

    public Terms(Competence competence, int doses, int minimalDays, int maximalDays, LocalDate from, LocalDate until) {
        this(competence, doses, minimalDays, maximalDays, from, until, null, null);
    }

    /** Whether the holder of the code has an appointment ahead at a practice, so that nothing is booked with the code. */
    public boolean isElsewhere(Instant now) {
        return elsewhereUntil != null && now.isBefore(elsewhereUntil);
    }

    /** The same, at one centre. */
    public Terms servedBy(CentreId centre) {
        return new Terms(
                Competence.always(centre), doses, minimalDays, maximalDays, from, until, practice, elsewhereUntil);
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
