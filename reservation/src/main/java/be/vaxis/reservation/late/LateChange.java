package be.vaxis.reservation.late;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.lineday.LateReason;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.planning.PlanWeek.Day;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a medical lead can ask of a week that was closed.
 *
 * <p>Dutch: <i>late wijziging van de capaciteit</i>. Source: process 3, Reservation.
 */
public sealed interface LateChange {

    CentreId centre();

    IsoWeek week();

    /** The days that change, with their plans; a capacity without slots closes the day. */
    List<Day> days();

    /** Works out what it would do to the people; changes nothing. */
    record Preview(CentreId centre, IsoWeek week, List<Day> days) implements LateChange {

        public Preview {
            days = List.copyOf(days);
        }
    }

    /**
     * Does it, all or nothing.
     *
     * @param by the identity provider's own name of the medical lead
     * @param seen the {@link Consequences#fingerprint()} of what the lead has seen
     * @param involved whose bookings are to be kept still meanwhile, as worked out before
     * @param touched the same for the line days
     */
    record CarryOut(
            CentreId centre,
            IsoWeek week,
            List<Day> days,
            LateReason reason,
            String by,
            String seen,
            Set<CodeDigest> involved,
            SortedSet<LineDayId> touched)
            implements LateChange {

        public CarryOut {
            days = List.copyOf(days);
            involved = Set.copyOf(involved);
            touched = Collections.unmodifiableSortedSet(new TreeSet<>(touched));
        }
    }
}
