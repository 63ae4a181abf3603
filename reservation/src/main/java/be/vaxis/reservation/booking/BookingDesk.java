package be.vaxis.reservation.booking;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.EndHold;
import be.vaxis.reservation.booking.BookingCommand.HoldEnd;
import be.vaxis.reservation.booking.BookingCommand.HoldMoments;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.code.BookableCodes;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Purpose;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Decides on bookings: the rules of the code, a place on a line for each moment, and the booking itself, all in one
 * transaction, so that both appointments are made or neither.
 *
 * <p>The booking is loaded before the line days, and those in their order, so that no two commands wait for each other.
 */
@Component
class BookingDesk {

    private final Repository<Booking> bookings;
    private final PlaceDesk places;
    private final BookableCodes codes;
    private final Clock clock;

    BookingDesk(Repository<Booking> bookings, PlaceDesk places, BookableCodes codes, Clock clock) {
        this.bookings = bookings;
        this.places = places;
        this.codes = codes;
        this.clock = clock;
    }

    @CommandHandler
    Hold handle(HoldMoments command) throws Exception {
        var rules = rulesFor(command.booking().code());
        var booking = load(command.booking());
        var ahead = Appointment.moments(booking.invoke(it -> it.ahead(rules.now())));
        var begun =
                Appointment.moments(booking.invoke(it -> it.begun(rules.terms().doses(), rules.now())));
        var wanted = inOrder(command.moments());
        rules.allowKeeping(join(begun, wanted), join(begun, ahead));
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
        var booking = load(command.booking());
        var kept = booking.invoke(Booking::hold);
        if (command.why() != HoldEnd.RAN_OUT || kept.isOver(clock.instant())) {
            endHold(command.booking(), booking, command.why());
        }
    }

    @CommandHandler
    List<Appointment> handle(BookAppointments command) throws Exception {
        var rules = rulesFor(command.booking().code());
        var booking = load(command.booking());
        var ahead = booking.invoke(it -> it.ahead(rules.now()));
        var wanted = inOrder(command.moments());
        if (Appointment.moments(ahead).equals(wanted)) {
            return ahead; // a repeated request is already satisfied
        }
        if (!ahead.isEmpty()) {
            throw new AlreadyBooked();
        }
        rules.allow(wanted, List.of());
        var kept = booking.invoke(Booking::hold);
        var booked = Appointment.numbered(
                places.take(command.booking(), new Exchange(List.of(), wanted), kept, Purpose.NEW_BOOKING));
        booking.execute(it -> it.book(command.booking(), booked));
        return booked;
    }

    @CommandHandler
    List<Appointment> handle(MoveAppointments command) throws Exception {
        var rules = rulesFor(command.booking().code());
        var booking = load(command.booking());
        var ahead = booking.invoke(it -> it.ahead(rules.now()));
        var wanted = inOrder(command.moments());
        if (ahead.isEmpty()) {
            throw new NothingBooked();
        }
        if (Appointment.moments(ahead).equals(wanted)) {
            return ahead; // a repeated request is already satisfied
        }
        var begun = booking.invoke(it -> it.begun(rules.terms().doses(), rules.now()));
        rules.allow(join(Appointment.moments(begun), wanted), Appointment.moments(join(begun, ahead)));
        var kept = booking.invoke(Booking::hold);
        var taken = places.take(command.booking(), new Exchange(Appointment.places(ahead), wanted), kept, Purpose.MOVE);
        var moved = Appointment.numbered(join(Appointment.places(begun), taken));
        booking.execute(it -> it.move(moved));
        return moved;
    }

    @CommandHandler
    void handle(CancelAppointments command) throws Exception {
        var code = command.booking().code();
        if (command.reason() == Reason.BY_HOLDER && codes.terms(code).isEmpty()) {
            throw new CodeNotUsable();
        }
        var booking = load(command.booking());
        endHold(command.booking(), booking, HoldEnd.CANCELLED);
        var now = clock.instant();
        var ahead = booking.invoke(it -> it.ahead(now));
        if (!ahead.isEmpty() || (command.reason() == Reason.PERSON_FORGOTTEN && booking.invoke(Booking::isKept))) {
            places.giveBack(command.booking(), Appointment.places(ahead));
            booking.execute(it -> it.cancel(ahead, command.reason()));
        }
    }

    private Rules rulesFor(CodeDigest code) {
        var terms = codes.termsForBooking(code).orElseThrow(CodeNotUsable::new);
        return new Rules(terms, clock.instant());
    }

    private Aggregate<Booking> load(BookingId booking) throws Exception {
        return bookings.loadOrCreate(booking.toString(), Booking::new);
    }

    private void endHold(BookingId id, Aggregate<Booking> booking, HoldEnd why) {
        var kept = booking.invoke(Booking::hold);
        if (!kept.isNone()) {
            places.letGo(id, kept);
            booking.execute(it -> it.endHold(why));
        }
    }

    private static List<Moment> inOrder(List<Moment> moments) {
        return moments.stream().sorted(Comparator.comparing(Moment::starts)).toList();
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
