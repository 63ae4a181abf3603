package be.vaxis.reservation.booking;

import be.vaxis.kernel.Personal;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.booking.BookingCommand.AskForHomeVisit;
import be.vaxis.reservation.booking.BookingCommand.CompleteHomeVisit;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingCommand.ReopenHomeVisit;
import be.vaxis.reservation.booking.BookingCommand.WithdrawHomeVisit;
import be.vaxis.reservation.code.BookableCodes;
import be.vaxis.reservation.code.OwnName;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Decides on visits at home: one per code, in the place of appointments, by the centre that serves where they live. */
@Component
class HomeDesk {

    private final Bookings bookings;
    private final GivingBackDesk givingBack;
    private final BookableCodes codes;

    HomeDesk(Bookings bookings, GivingBackDesk givingBack, BookableCodes codes) {
        this.bookings = bookings;
        this.givingBack = givingBack;
        this.codes = codes;
    }

    @CommandHandler
    void handle(AskForHomeVisit command) throws Exception {
        var id = command.booking();
        if (OwnName.isOne(id.code())) {
            throw new NotAtHome();
        }
        var rules = bookings.rulesOf(id);
        var booking = bookings.open(id);
        var centre =
                rules.terms().competence().on(BelgianTime.dateOf(rules.now())).orElseThrow(NotAtHome::new);
        var holder = codes.holderOf(id.code()).orElseThrow(NotAtHome::new);
        givingBack.giveAllBack(id, booking, Reason.AT_HOME);
        booking.execute(it -> it.home().ask(id, centre, Personal.of(holder, command.wish())));
    }

    @CommandHandler
    void handle(WithdrawHomeVisit command) throws Exception {
        bookings.load(command.booking()).execute(it -> it.home().withdraw());
    }

    @CommandHandler
    void handle(CompleteHomeVisit command) throws Exception {
        bookings.load(command.booking()).execute(it -> it.home().complete(command.team()));
    }

    @CommandHandler
    void handle(ReopenHomeVisit command) throws Exception {
        bookings.load(command.booking()).execute(it -> it.home().reopen(command.team()));
    }
}
