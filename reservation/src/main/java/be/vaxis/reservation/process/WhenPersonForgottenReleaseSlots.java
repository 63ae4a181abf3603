package be.vaxis.reservation.process;

import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.kernel.Digests;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.code.OwnName;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives back what a forgotten person had booked, with a code or at a practice, and lets every copy of it be scrubbed. */
@Component
@Order(2)
@ProcessingGroup("reservation.inbox.code")
class WhenPersonForgottenReleaseSlots {

    private final OwnTransaction transaction;
    private final Digests digests;

    WhenPersonForgottenReleaseSlots(OwnTransaction transaction, Digests digests) {
        this.transaction = transaction;
        this.digests = digests;
    }

    @EventHandler
    void on(PersonForgotten event) {
        for (var name : List.of(event.code(), OwnName.of(event.person(), digests))) {
            transaction.carryOut(new CancelAppointments(new BookingId(name), Reason.PERSON_FORGOTTEN));
        }
    }
}
