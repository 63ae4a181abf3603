package be.vaxis.reservation.booking;

import be.vaxis.reservation.booking.BookingCommand.AskForHomeVisit;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.Decision;
import be.vaxis.reservation.booking.BookingCommand.DeclineVaccination;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.BookingCommand.OnBehalf;
import be.vaxis.reservation.booking.BookingCommand.TakeBackDecline;
import be.vaxis.reservation.booking.BookingCommand.WithdrawHomeVisit;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides for somebody else by the same rules, and writes down who asked, in the same transaction. */
@Component
class AgencyDesk {

    private final Bookings bookings;
    private final BookingDesk booking;
    private final GivingBackDesk givingBack;
    private final HomeDesk homes;

    AgencyDesk(Bookings bookings, BookingDesk booking, GivingBackDesk givingBack, HomeDesk homes) {
        this.bookings = bookings;
        this.booking = booking;
        this.givingBack = givingBack;
        this.homes = homes;
    }

    /** @return what the command itself answers */
    @CommandHandler
    @Nullable
    Object handle(OnBehalf asked) throws Exception {
        var answer = carryOut(asked.decision());
        bookings.load(asked.booking()).execute(it -> it.askedBy(asked.booking(), asked.agency()));
        return answer;
    }

    private @Nullable Object carryOut(Decision decision) throws Exception {
        switch (decision) {
            case BookAppointments it -> {
                return booking.handle(it);
            }
            case MoveAppointments it -> {
                return booking.handle(it);
            }
            case CancelAppointments it -> givingBack.handle(it);
            case DeclineVaccination it -> givingBack.handle(it);
            case TakeBackDecline it -> givingBack.handle(it);
            case AskForHomeVisit it -> homes.handle(it);
            case WithdrawHomeVisit it -> homes.handle(it);
        }
        return null;
    }
}
