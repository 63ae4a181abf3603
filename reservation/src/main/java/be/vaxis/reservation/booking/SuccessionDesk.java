package be.vaxis.reservation.booking;

import be.vaxis.reservation.booking.BookingCommand.TakeSecuredPlaces;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Brings a booking to the places that were secured for it at another centre. */
@Component
class SuccessionDesk {

    private final Bookings bookings;
    private final PlaceDesk places;
    private final Clock clock;

    SuccessionDesk(Bookings bookings, PlaceDesk places, Clock clock) {
        this.bookings = bookings;
        this.places = places;
        this.clock = clock;
    }

    @CommandHandler
    boolean handle(TakeSecuredPlaces command) throws Exception {
        var booking = bookings.load(command.booking());
        var current = booking.invoke(Booking::appointments);
        var secured = Appointment.places(without(command.is(), command.was()));
        if (current.equals(command.is())) { // a repeated request, or its holder moved to just these places meanwhile
            places.giveBackSecured(command.booking(), secured);
            return true;
        }
        var now = clock.instant();
        if (!current.equals(command.was()) || !secured.stream().allMatch(place -> now.isBefore(place.starts()))) {
            places.giveBackSecured(command.booking(), secured);
            return false;
        }
        places.takeSecured(
                command.booking(),
                secured,
                Appointment.places(without(command.was(), command.is())),
                booking.invoke(Booking::hold));
        booking.execute(it -> it.move(command.is()));
        return true;
    }

    private static List<Appointment> without(List<Appointment> appointments, List<Appointment> others) {
        return appointments.stream().filter(it -> !others.contains(it)).toList();
    }
}
