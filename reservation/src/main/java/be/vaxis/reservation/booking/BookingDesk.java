package be.vaxis.reservation.booking;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.code.BookableCodes;
import be.vaxis.reservation.lineday.LineDays;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Place;
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
    private final LineDays lineDays;
    private final BookableCodes codes;
    private final Clock clock;

    BookingDesk(Repository<Booking> bookings, LineDays lineDays, BookableCodes codes, Clock clock) {
        this.bookings = bookings;
        this.lineDays = lineDays;
        this.codes = codes;
        this.clock = clock;
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
        var places = carryOut(new Exchange(List.of(), wanted), command.booking().code(), Purpose.NEW_BOOKING);
        var booked = Appointment.numbered(places);
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
        var places = carryOut(
                new Exchange(Appointment.places(ahead), wanted),
                command.booking().code(),
                Purpose.MOVE);
        var moved = Appointment.numbered(join(Appointment.places(begun), places));
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
        var now = clock.instant();
        var ahead = booking.invoke(it -> it.ahead(now));
        if (!ahead.isEmpty() || (command.reason() == Reason.PERSON_FORGOTTEN && booking.invoke(Booking::isKept))) {
            lineDays.swap(code, List.of(), Appointment.places(ahead), Purpose.MOVE);
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

    private List<Place> carryOut(Exchange exchange, CodeDigest holder, Purpose purpose) {
        var found = lineDays.leastLoaded(exchange.missing(), holder, purpose);
        lineDays.swap(holder, found, exchange.released(), purpose);
        return exchange.settled(found);
    }

    private static List<Moment> inOrder(List<Moment> moments) {
        return moments.stream().sorted(Comparator.comparing(Moment::starts)).toList();
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
