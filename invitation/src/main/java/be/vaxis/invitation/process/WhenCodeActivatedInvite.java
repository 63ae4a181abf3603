package be.vaxis.invitation.process;

import be.vaxis.contract.selection.SelectionEvent.CodeActivated;
import be.vaxis.invitation.addressee.Addressees;
import be.vaxis.invitation.invitation.Announcements;
import be.vaxis.invitation.invitation.InvitationCommand.Announce;
import be.vaxis.invitation.invitation.InvitationId;
import be.vaxis.invitation.invitation.Subject;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever may book is told so, by the best channel that is known. Source: process 2, Invitation. */
@Component
@Order(2)
@ProcessingGroup("invitation.inbox.addressee")
@DisallowReplay
class WhenCodeActivatedInvite {

    private final Addressees addressees;
    private final CommandGateway commands;

    WhenCodeActivatedInvite(Addressees addressees, CommandGateway commands) {
        this.addressees = addressees;
        this.commands = commands;
    }

    @EventHandler
    void on(CodeActivated event, @MessageIdentifier String fact) {
        var addressee = addressees.find(event.person()).orElseThrow(AddresseeMissing::new);
        commands.sendAndWait(new Announce(
                new InvitationId(event.person()),
                Announcements.following(fact),
                Subject.INVITED,
                addressee.reachable()));
    }
}
