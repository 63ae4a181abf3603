package be.vaxis.reservation.home;

import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.round.Outcome;
import be.vaxis.reservation.round.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round as it stands now. Without addresses: those are looked up apart, and that is written down.
 *
 * @param stops in order
 */
public record HomeRoundView(RoundId id, CentreId centre, LocalDate day, String team, List<Stop> stops) {

    /** @param markedAt nothing as long as it is to be visited */
    public record Stop(
            BookingId booking, Outcome outcome, @Nullable Instant markedAt) {}

    public int done() {
        return count(Outcome.DONE);
    }

    public int notAtHome() {
        return count(Outcome.NOT_AT_HOME);
    }

    public int toVisit() {
        return count(Outcome.TO_VISIT);
    }

    private int count(Outcome outcome) {
        return (int) stops.stream().filter(stop -> stop.outcome() == outcome).count();
    }
}
