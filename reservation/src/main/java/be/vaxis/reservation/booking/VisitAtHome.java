package be.vaxis.reservation.booking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.kernel.Personal;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.booking.BookingEvent.Booked;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitAsked;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitDone;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitReopened;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitWithdrawn;
import be.vaxis.reservation.centre.CentreId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The part of a booking that remembers whether its holder waits for a mobile team, and of which centre. */
class VisitAtHome {

    private @Nullable BookingId booking;
    private @Nullable CentreId centre;
    private boolean awaited;
    private boolean done;

    void ask(BookingId booking, CentreId centre, Personal<HomeWish> wish) {
        apply(new HomeVisitAsked(booking, centre, wish));
    }

    /** Of who did not ask for a visit, nothing changes. */
    void withdraw() {
        if (booking != null && awaited) {
            apply(new HomeVisitWithdrawn(booking));
        }
    }

    /** Be it done or not; for who is to be forgotten. */
    void forget() {
        if (booking != null && (awaited || done)) {
            apply(new HomeVisitWithdrawn(booking));
        }
    }

    boolean isAwaitedOf(CentreId other) {
        return awaited && other.equals(centre);
    }

    /** Of another centre, no team changes anything. */
    boolean complete(Agency team) {
        if (booking == null || !awaited || !isOf(team)) {
            return false;
        }
        apply(new HomeVisitDone(booking, team));
        return true;
    }

    boolean reopen(Agency team) {
        if (booking == null || !done || !isOf(team)) {
            return false;
        }
        apply(new HomeVisitReopened(booking, team));
        return true;
    }

    private boolean isOf(Agency team) {
        return centre != null && centre.code().equals(team.organisation());
    }

    @EventSourcingHandler
    void on(HomeVisitAsked event) {
        booking = event.booking();
        centre = event.centre();
        now(true, false);
    }

    @EventSourcingHandler
    void on(HomeVisitWithdrawn event) {
        now(false, false);
    }

    @EventSourcingHandler
    void on(HomeVisitDone event) {
        now(false, true);
    }

    @EventSourcingHandler
    void on(HomeVisitReopened event) {
        now(true, false);
    }

    @EventSourcingHandler
    void on(Booked event) {
        done = false;
    }

    private void now(boolean awaited, boolean done) {
        this.awaited = awaited;
        this.done = done;
    }
}
