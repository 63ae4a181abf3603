package be.vaxis.invitation.process;

import be.vaxis.contract.reservation.ReservationEvent.DeclineTakenBack;
import be.vaxis.contract.reservation.ReservationEvent.HomeVisitAsked;
import be.vaxis.contract.reservation.ReservationEvent.HomeVisitWithdrawn;
import be.vaxis.contract.reservation.ReservationEvent.VaccinationDeclined;
import be.vaxis.invitation.addressee.Addressees;
import be.vaxis.invitation.addressee.Reach;
import be.vaxis.invitation.invitation.Announcements;
import be.vaxis.invitation.invitation.InvitationCommand.Announce;
import be.vaxis.invitation.invitation.InvitationId;
import be.vaxis.invitation.invitation.Subject;
import be.vaxis.kernel.CodeDigest;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever declines, thinks better of it, asks for a visit at home or withdraws that is told that it was heard. When
 * something is booked at the same moment, only that is told.
 *
 * <p>Source: process 2, Invitation (decline vaccination; cancel and ask for vaccination at home).
 */
@Component
@Order(2)
@ProcessingGroup("invitation.inbox.addressee")
@DisallowReplay
class WhenChoiceChangedConfirm {

    private final Addressees addressees;
    private final CommandGateway commands;

    WhenChoiceChangedConfirm(Addressees addressees, CommandGateway commands) {
        this.addressees = addressees;
        this.commands = commands;
    }

    @EventHandler
    void on(VaccinationDeclined event, @MessageIdentifier String fact) {
        tell(holder(event.code()), Subject.DECLINED, fact);
    }

    @EventHandler
    void on(DeclineTakenBack event, @MessageIdentifier String fact) {
        tell(holder(event.code()), Subject.RECONSIDERED, fact);
    }

    @EventHandler
    void on(HomeVisitAsked event, @MessageIdentifier String fact) {
        tell(holder(event.code()), Subject.HOME_ASKED, fact);
    }

    @EventHandler
    void on(HomeVisitWithdrawn event, @MessageIdentifier String fact) {
        addressees
                .reach(event.code()) // nobody, once the person is forgotten
                .ifPresent(holder -> tell(holder, Subject.HOME_WITHDRAWN, fact));
    }

    private Reach holder(CodeDigest code) {
        return addressees.reach(code).orElseThrow(AddresseeMissing::new);
    }

    private void tell(Reach holder, Subject subject, String fact) {
        commands.sendAndWait(new Announce(
                new InvitationId(holder.person()), Announcements.following(fact), subject, holder.channels()));
    }
}
