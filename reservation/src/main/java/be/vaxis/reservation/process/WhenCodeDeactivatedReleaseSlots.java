package be.vaxis.reservation.process;

import be.vaxis.contract.selection.SelectionEvent.CodeDeactivated;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives back what is booked with a code that may no longer be used.
 *
 * <p>Comes after the own copy of the code is closed, so that nothing is booked behind it.
 */
@Component
@Order(2)
@ProcessingGroup("reservation.inbox.code")
class WhenCodeDeactivatedReleaseSlots {

    private final OwnTransaction transaction;

    WhenCodeDeactivatedReleaseSlots(OwnTransaction transaction) {
        this.transaction = transaction;
    }

    @EventHandler
    void on(CodeDeactivated event) {
        transaction.carryOut(new CancelAppointments(new BookingId(event.code()), Reason.CODE_DEACTIVATED));
    }
}
