package be.vaxis.invitation.process;

import be.vaxis.contract.reservation.ReservationEvent.AppointmentsBooked;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsCancelled;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsMoved;
import be.vaxis.invitation.addressee.Addressees;
import be.vaxis.invitation.addressee.Reach;
import be.vaxis.invitation.invitation.Announcements;
import be.vaxis.invitation.invitation.InvitationCommand.Announce;
import be.vaxis.invitation.invitation.InvitationId;
import be.vaxis.invitation.invitation.Subject;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Rows;
import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
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

    private final Addressees addressees;
    private final Rows rows;
    private final CommandGateway commands;
    private final Clock clock;

    WhenAppointmentsChangedConfirm(Addressees addressees, Rows rows, CommandGateway commands, Clock clock) {
        this.addressees = addressees;
        this.rows = rows;
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    void on(AppointmentsBooked event, @MessageIdentifier String fact) {
        tell(holder(event.code()), Subject.BOOKED, fact);
    }

    @EventHandler
    void on(AppointmentsMoved event, @MessageIdentifier String fact) {
        tell(holder(event.code()), Subject.MOVED, fact);
    }

    @EventHandler
    void on(AppointmentsCancelled event, @MessageIdentifier String fact) {
        rows.send(); // the copy has just noted what fell away
        addressees
                .reach(event.code()) // nobody, once the person is forgotten
                .filter(holder -> holder.missesSomething(clock.instant()))
                .ifPresent(holder -> tell(holder, Subject.CANCELLED, fact));
    }

    private Reach holder(CodeDigest code) {
        return addressees.reach(code).orElseThrow(AddresseeMissing::new);
    }

    private void tell(Reach holder, Subject subject, String fact) {
        commands.sendAndWait(new Announce(
                new InvitationId(holder.person()), Announcements.following(fact), subject, holder.channels()));
    }
}
