package be.vaxis.reservation.process;

import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives back what a forgotten person had booked, and lets every copy of it be scrubbed. */
@Component
@Order(2)
@ProcessingGroup("reservation.inbox.code")
class WhenPersonForgottenReleaseSlots {

    private final OwnTransaction transaction;

    WhenPersonForgottenReleaseSlots(OwnTransaction transaction) {
        this.transaction = transaction;
    }

    @EventHandler
    void on(PersonForgotten event) {
        transaction.carryOut(new CancelAppointments(new BookingId(event.code()), Reason.PERSON_FORGOTTEN));
    }
}
