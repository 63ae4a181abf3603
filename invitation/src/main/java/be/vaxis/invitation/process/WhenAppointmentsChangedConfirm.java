package be.vaxis.invitation.process;

import be.vaxis.contract.reservation.ReservationEvent.AppointmentsBooked;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsCancelled;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsMoved;
import be.vaxis.invitation.invitation.Subject;
import be.vaxis.kernel.Rows;
import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every change of what is booked is confirmed; that past moments fell away is not worth a message. */
@Component
@Order(2)
@ProcessingGroup("invitation.inbox.addressee")
@DisallowReplay
class WhenAppointmentsChangedConfirm {

    private final Confirmations confirmations;
    private final Rows rows;
    private final Clock clock;

    WhenAppointmentsChangedConfirm(Confirmations confirmations, Rows rows, Clock clock) {
        this.confirmations = confirmations;
        this.rows = rows;
        this.clock = clock;
    }

    @EventHandler
    void on(AppointmentsBooked event, @MessageIdentifier String fact) {
        confirmations.tell(event.code(), Subject.BOOKED, fact);
    }

    @EventHandler
    void on(AppointmentsMoved event, @MessageIdentifier String fact) {
        confirmations.tell(event.code(), Subject.MOVED, fact);
    }

    @EventHandler
    void on(AppointmentsCancelled event, @MessageIdentifier String fact) {
        rows.send(); // the copy has just noted what fell away
        confirmations.tellIf(holder -> holder.missesSomething(clock.instant()), event.code(), Subject.CANCELLED, fact);
    }
}
