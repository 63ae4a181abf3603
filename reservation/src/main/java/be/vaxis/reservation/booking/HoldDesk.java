package be.vaxis.reservation.booking;

import be.vaxis.reservation.booking.BookingCommand.EndHold;
import be.vaxis.reservation.booking.BookingCommand.HoldEnd;
import be.vaxis.reservation.booking.BookingCommand.HoldMoments;
import be.vaxis.reservation.lineday.Purpose;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;

/** Keeps places while somebody decides, by the rules that hold for booking them. */
@Component
class HoldDesk {

    private final Bookings bookings;
    private final PlaceDesk places;
    private final Clock clock;

    HoldDesk(Bookings bookings, PlaceDesk places, Clock clock) {
        this.bookings = bookings;
        this.places = places;
        this.clock = clock;
    }

    @CommandHandler
    Hold handle(HoldMoments command) throws Exception {
        var rules = bookings.rulesOf(command.booking());
        var booking = bookings.open(command.booking());
        var ahead = Appointment.moments(booking.invoke(it -> it.ahead(rules.now())));
        var begun =
                Appointment.moments(booking.invoke(it -> it.begun(rules.terms().doses(), rules.now())));
        var wanted = Appointment.inOrder(command.moments());
        rules.allowKeeping(Appointment.join(begun, wanted), Appointment.join(begun, ahead));
        var missing = wanted.stream().filter(moment -> !ahead.contains(moment)).toList();
        var kept = booking.invoke(Booking::hold);
        if (kept.isNone() && missing.isEmpty()) {
            return kept;
        }
        var purpose = ahead.isEmpty() ? Purpose.NEW_BOOKING : Purpose.MOVE;
        var hold = places.keep(command.booking(), new Exchange(kept.places(), missing), purpose);
        booking.execute(it -> it.hold(command.booking(), hold));
        return hold;
    }

    @CommandHandler
    void handle(EndHold command) throws Exception {
        var booking = bookings.load(command.booking());
        var kept = booking.invoke(Booking::hold);
        if (command.why() != HoldEnd.RAN_OUT || kept.isOver(clock.instant())) {
            end(command.booking(), booking, command.why());
        }
    }

    /** Gives back what is kept, if anything is. */
    void end(BookingId id, Aggregate<Booking> booking, HoldEnd why) {
        var kept = booking.invoke(Booking::hold);
        if (!kept.isNone()) {
            places.letGo(id, kept);
            booking.execute(it -> it.endHold(why));
        }
    }
}
