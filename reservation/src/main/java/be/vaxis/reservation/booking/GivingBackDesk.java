package be.vaxis.reservation.booking;

import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.DeclineVaccination;
import be.vaxis.reservation.booking.BookingCommand.HoldEnd;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingCommand.TakeBackDecline;
import be.vaxis.reservation.code.BookableCodes;
import be.vaxis.reservation.code.OwnName;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;

/** Gives places back: of who cancels, of who declines to be vaccinated, and of a code that is closed. */
@Component
class GivingBackDesk {

    private final Bookings bookings;
    private final PlaceDesk places;
    private final HoldDesk holds;
    private final BookableCodes codes;
    private final OneBookingEach each;
    private final Clock clock;

    GivingBackDesk(
            Bookings bookings,
            PlaceDesk places,
            HoldDesk holds,
            BookableCodes codes,
            OneBookingEach each,
            Clock clock) {
        this.bookings = bookings;
        this.places = places;
        this.holds = holds;
        this.codes = codes;
        this.each = each;
        this.clock = clock;
    }

    @CommandHandler
    void handle(CancelAppointments command) throws Exception {
        var code = command.booking().code();
        if (command.reason() == Reason.BY_HOLDER && codes.terms(code).isEmpty()) {
            throw new CodeNotUsable();
        }
        giveAllBack(command.booking(), bookings.load(command.booking()), command.reason());
        if (command.reason() != Reason.PERSON_FORGOTTEN) { // of whom there is no row any more
            each.note(command.booking(), List.of());
        }
        if (command.reason() == Reason.PERSON_FORGOTTEN) {
            codes.takeBackDecline(code);
        }
    }

    @CommandHandler
    void handle(DeclineVaccination command) throws Exception {
        var code = command.booking().code();
        var booking = bookings.load(command.booking());
        if (booking.invoke(Booking::isDeclined)) {
            return;
        }
        if (OwnName.isOne(code) || codes.termsForBooking(code).isEmpty()) {
            throw new CodeNotUsable();
        }
        giveAllBack(command.booking(), booking, Reason.DECLINED);
        codes.decline(code);
        booking.execute(it -> it.decline(command.booking()));
    }

    @CommandHandler
    void handle(TakeBackDecline command) throws Exception {
        var booking = bookings.load(command.booking());
        if (booking.invoke(Booking::isDeclined)) {
            codes.takeBackDecline(command.booking().code());
            booking.execute(Booking::takeBackDecline);
        }
    }

    /** What is ahead, what is kept, and a visit at home that is asked for. */
    void giveAllBack(BookingId id, Aggregate<Booking> booking, Reason reason) {
        holds.end(id, booking, HoldEnd.CANCELLED);
        var now = clock.instant();
        var ahead = booking.invoke(it -> it.ahead(now));
        if (!ahead.isEmpty() || (reason == Reason.PERSON_FORGOTTEN && booking.invoke(Booking::isKept))) {
            places.giveBack(id, Appointment.places(ahead));
            booking.execute(it -> it.cancel(ahead, reason));
        }
        booking.execute(
                reason == Reason.PERSON_FORGOTTEN
                        ? it -> it.home().forget()
                        : it -> it.home().withdraw());
    }
}
