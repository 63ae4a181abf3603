package be.vaxis.reservation.round;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.round.RoundEvent.RoundPlanned;
import be.vaxis.reservation.round.RoundEvent.VisitLeft;
import be.vaxis.reservation.round.RoundEvent.VisitMarked;
import be.vaxis.reservation.round.RoundEvent.VisitsOrdered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The visits of one team on one day, in order; {@link RoundDesk} decides on what concerns the visits themselves. */
@Aggregate
class HomeRound {

    @AggregateIdentifier
    private RoundId id;

    private CentreId centre;
    private List<BookingId> visits = List.of();
    private final Map<BookingId, Outcome> outcomes = new HashMap<>();

    HomeRound() {} // Axon rebuilds a round from its events

    static HomeRound planned(RoundPlanned planned) {
        apply(planned);
        return new HomeRound();
    }

    CentreId centre() {
        return centre;
    }

    List<BookingId> visits() {
        return visits;
    }

    /** @throws VisitNotInRound when there is no such visit */
    Outcome outcome(BookingId booking) {
        if (!visits.contains(booking)) {
            throw new VisitNotInRound();
        }
        return outcomes.getOrDefault(booking, Outcome.TO_VISIT);
    }

    void move(BookingId booking, int places) {
        outcome(booking);
        var moved = new ArrayList<>(visits);
        int from = moved.indexOf(booking);
        moved.remove(from);
        moved.add(Math.clamp((long) from + places, 0, moved.size()), booking);
        order(moved);
    }

    /** @throws OrderStale when visits came or went meanwhile */
    void order(List<BookingId> ordered) {
        if (ordered.size() != visits.size() || !new HashSet<>(ordered).equals(new HashSet<>(visits))) {
            throw new OrderStale();
        }
        if (!ordered.equals(visits)) {
            apply(new VisitsOrdered(id, List.copyOf(ordered)));
        }
    }

    void mark(BookingId booking, Outcome outcome, Agency team) {
        apply(new VisitMarked(id, booking, outcome, team));
    }

    void leave(BookingId booking) {
        if (visits.contains(booking)) {
            apply(new VisitLeft(id, booking));
        }
    }

    @EventSourcingHandler
    void on(RoundPlanned event) {
        id = event.round();
        centre = event.centre();
        visits = List.copyOf(event.visits());
    }

    @EventSourcingHandler
    void on(VisitsOrdered event) {
        visits = List.copyOf(event.visits());
    }

    @EventSourcingHandler
    void on(VisitMarked event) {
        outcomes.put(event.booking(), event.outcome());
    }

    @EventSourcingHandler
    void on(VisitLeft event) {
        visits = visits.stream().filter(it -> !it.equals(event.booking())).toList();
        outcomes.remove(event.booking());
    }
}
