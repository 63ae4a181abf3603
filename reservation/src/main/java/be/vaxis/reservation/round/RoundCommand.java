package be.vaxis.reservation.round;

import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.centre.CentreId;
import java.time.LocalDate;
import java.util.List;

/** What can be asked of rounds. */
public sealed interface RoundCommand {

    /**
     * Makes a round for each team of a centre out of those who wait longest, each in a sensible order.
     *
     * @param teams by the names they go by
     * @param most visits in one round
     * @return the {@link RoundId}s, in order of the teams; fewer when there are not enough visits
     */
    record PlanRounds(CentreId centre, LocalDate day, List<String> teams, int most) implements RoundCommand {

        public PlanRounds {
            teams = List.copyOf(teams);
        }
    }

    /** What concerns one round that is there. */
    sealed interface OfRound extends RoundCommand permits MoveVisit, OrderVisits, FindWay, MarkVisit, LeaveRound {

        RoundId round();
    }

    /** @param places later in the round, or earlier when negative; the ends stop it */
    record MoveVisit(RoundId round, BookingId booking, int places) implements OfRound {}

    /** @param visits every visit of the round, in the new order */
    record OrderVisits(RoundId round, List<BookingId> visits) implements OfRound {

        public OrderVisits {
            visits = List.copyOf(visits);
        }
    }

    /** Looks for a short way again, from the centre past everybody who is still to be visited. */
    record FindWay(RoundId round) implements OfRound {}

    /** Says what came of a visit; said again, it is already satisfied. */
    record MarkVisit(RoundId round, BookingId booking, Outcome outcome, Agency team) implements OfRound {}

    /** Takes a visit out of the round, whatever came of it. Of one that is not in it, nothing changes. */
    record LeaveRound(RoundId round, BookingId booking) implements OfRound {}
}
