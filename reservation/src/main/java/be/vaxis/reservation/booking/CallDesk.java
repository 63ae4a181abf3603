package be.vaxis.reservation.booking;

import be.vaxis.reservation.booking.BookingCommand.RecordCall;
import be.vaxis.reservation.booking.BookingCommand.TakeBackCall;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Remembers who was phoned because the centre gave up their booking. */
@Component
class CallDesk {

    private final Bookings bookings;

    CallDesk(Bookings bookings) {
        this.bookings = bookings;
    }

    @CommandHandler
    void handle(RecordCall command) throws Exception {
        bookings.load(command.booking()).execute(it -> it.phoned(command.reached(), command.centre()));
    }

    @CommandHandler
    void handle(TakeBackCall command) throws Exception {
        bookings.load(command.booking()).execute(it -> it.takeBackCall(command.centre()));
    }
}
