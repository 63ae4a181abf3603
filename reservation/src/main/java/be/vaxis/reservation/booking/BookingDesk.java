package be.vaxis.reservation.booking;

import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.lineday.Purpose;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/**
 * Decides on bookings: the rules of the code, a place on a line for each moment, and the booking itself, all in one
 * transaction, so that both appointments are made or neither.
 */
@Component
class BookingDesk {

    private final Bookings bookings;
    private final PlaceDesk places;
    private final OneBookingEach each;

    BookingDesk(Bookings bookings, PlaceDesk places, OneBookingEach each) {
        this.bookings = bookings;
        this.places = places;
        this.each = each;
    }

    @CommandHandler
    List<Appointment> handle(BookAppointments command) throws Exception {
        var rules = bookings.rulesOf(command.booking());
        var booking = bookings.open(command.booking());
        var ahead = booking.invoke(it -> it.ahead(rules.now()));
        var wanted = Appointment.inOrder(command.moments());
        if (Appointment.moments(ahead).equals(wanted)) {
            return ahead; // a repeated request is already satisfied
        }
        if (!ahead.isEmpty()) {
            throw new AlreadyBooked();
        }
        rules.allow(wanted, List.of());
        each.refuseSecond(command.booking());
        var kept = booking.invoke(Booking::hold);
        var booked = Appointment.numbered(
                places.take(command.booking(), new Exchange(List.of(), wanted), kept, Purpose.NEW_BOOKING));
        booking.execute(it -> it.book(command.booking(), booked));
        each.note(command.booking(), booked);
        return booked;
    }

    @CommandHandler
    List<Appointment> handle(MoveAppointments command) throws Exception {
        var rules = bookings.rulesOf(command.booking());
        var booking = bookings.open(command.booking());
        var ahead = booking.invoke(it -> it.ahead(rules.now()));
        var wanted = Appointment.inOrder(command.moments());
        if (ahead.isEmpty()) {
            throw new NothingBooked();
        }
        if (Appointment.moments(ahead).equals(wanted)) {
            return ahead; // a repeated request is already satisfied
        }
        var begun = booking.invoke(it -> it.begun(rules.terms().doses(), rules.now()));
        rules.allow(
                Appointment.join(Appointment.moments(begun), wanted),
                Appointment.moments(Appointment.join(begun, ahead)));
        each.refuseSecond(command.booking());
        var kept = booking.invoke(Booking::hold);
        var taken = places.take(command.booking(), new Exchange(Appointment.places(ahead), wanted), kept, Purpose.MOVE);
        var moved = Appointment.numbered(Appointment.join(Appointment.places(begun), taken));
        booking.execute(it -> it.move(moved));
        each.note(command.booking(), moved);
        return moved;
    }
}
