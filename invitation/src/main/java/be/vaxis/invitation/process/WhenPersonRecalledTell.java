package be.vaxis.invitation.process;

import be.vaxis.contract.registration.RecallEvent.PersonRecalled;
import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.invitation.addressee.Addressee;
import be.vaxis.invitation.addressee.Addressees;
import be.vaxis.invitation.invitation.Announcements;
import be.vaxis.invitation.invitation.InvitationCommand.Announce;
import be.vaxis.invitation.invitation.InvitationCommand.RecordUnknown;
import be.vaxis.invitation.invitation.InvitationId;
import be.vaxis.invitation.invitation.Subject;
import be.vaxis.invitation.recall.RecallNotices;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever got a lot that is recalled is told so, once for each recall, by every channel that is known at once or else by
 * letter. Of whom nothing is known, that is said.
 *
 * <p>Source: process 9, Pharmacovigilance.
 */
@Component
@Order(2)
@ProcessingGroup("invitation.inbox.recall")
@DisallowReplay
class WhenPersonRecalledTell {

    private final Addressees addressees;
    private final RecallNotices notices;
    private final CommandGateway commands;

    WhenPersonRecalledTell(Addressees addressees, RecallNotices notices, CommandGateway commands) {
        this.addressees = addressees;
        this.notices = notices;
        this.commands = commands;
    }

    @EventHandler
    void on(PersonRecalled event) {
        if (notices.isCalledOff(event.recall())) {
            return;
        }
        Subject subject = subjectOf(event.advice());
        UUID announcement = Announcements.ofRecall(event.recall(), event.person());
        InvitationId invitation = new InvitationId(event.person());
        Optional<Addressee> to = addressees.find(event.person());
        commands.sendAndWait(
                to.isPresent()
                        ? new Announce(
                                invitation, announcement, subject, to.get().reachable())
                        : new RecordUnknown(invitation, announcement, subject));
    }

    private static Subject subjectOf(RecallAdvice advice) {
        return switch (advice) {
            case SEE_PHYSICIAN -> Subject.RECALL_PHYSICIAN;
            case COME_BACK -> Subject.RECALL_COME_BACK;
            case BE_INFORMED -> Subject.RECALL_INFORMED;
        };
    }
}
