package be.vaxis.reservation.process;

import be.vaxis.reservation.booking.BookingEvent.HomeVisitAsked;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitWithdrawn;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.round.RoundCommand.LeaveRound;
import be.vaxis.reservation.round.RoundVisits;
import be.vaxis.reservation.round.RoundVisits.Part;
import java.util.function.Predicate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Whoever books at the centre, declines, withdraws the wish or is forgotten leaves every round; whoever asks again where
 * another centre serves leaves the rounds of the old one.
 */
@Component
@ProcessingGroup("reservation.process.round")
@DisallowReplay
class WhenHomeVisitChangesLeaveRound {

    private final RoundVisits parts;
    private final OwnTransaction transaction;

    WhenHomeVisitChangesLeaveRound(RoundVisits parts, OwnTransaction transaction) {
        this.parts = parts;
        this.transaction = transaction;
    }

    @EventHandler
    void on(HomeVisitWithdrawn event) {
        leave(event.booking(), any -> true);
    }

    @EventHandler
    void on(HomeVisitAsked event) {
        leave(event.booking(), part -> !part.centre().equals(event.centre()));
    }

    private void leave(BookingId booking, Predicate<Part> which) {
        parts.of(booking.code()).stream()
                .filter(which)
                .forEach(part -> transaction.carryOut(new LeaveRound(part.round(), booking)));
    }
}
