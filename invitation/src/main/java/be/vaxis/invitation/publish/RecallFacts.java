package be.vaxis.invitation.publish;

import be.vaxis.contract.Publisher;
import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.contract.invitation.InvitationEvent.RecallAnswered;
import be.vaxis.contract.invitation.InvitationEvent.RecallOutcome;
import be.vaxis.invitation.invitation.InvitationEvent.AddresseeUnknown;
import be.vaxis.invitation.invitation.InvitationEvent.MessageSent;
import be.vaxis.invitation.invitation.InvitationEvent.MessageWithheld;
import be.vaxis.invitation.invitation.InvitationEvent.NobodyReached;
import be.vaxis.invitation.invitation.InvitationId;
import be.vaxis.invitation.invitation.WithholdingCause;
import be.vaxis.invitation.recall.RecallNotices;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who asked for it what became of telling somebody of a recall. */
@Component
@ProcessingGroup("invitation.publish")
@DisallowReplay
class RecallFacts {

    private final Publisher publisher;
    private final RecallNotices notices;

    RecallFacts(Publisher publisher, RecallNotices notices) {
        this.publisher = publisher;
        this.notices = notices;
    }

    @EventHandler
    void on(MessageSent event) {
        if (event.subject().isRecall()) {
            var message = event.message();
            tell(event.invitation(), message.announcement(), RecallOutcome.TOLD, message.channel(), event.at());
        }
    }

    @EventHandler
    void on(NobodyReached event) {
        if (event.subject().isRecall()) {
            tell(event.invitation(), event.announcement(), RecallOutcome.NOT_REACHED, null, event.at());
        }
    }

    @EventHandler
    void on(AddresseeUnknown event) {
        if (event.subject().isRecall()) {
            tell(event.invitation(), event.announcement(), RecallOutcome.NO_CHANNEL, null, event.at());
        }
    }

    @EventHandler
    void on(MessageWithheld event) {
        if (event.cause() == WithholdingCause.CALLED_OFF) {
            tell(event.invitation(), event.message().announcement(), RecallOutcome.CALLED_OFF, null, event.at());
        }
    }

    private void tell(
            InvitationId invitation, UUID announcement, RecallOutcome outcome, @Nullable Channel channel, Instant at) {
        notices.recallOf(announcement)
                .map(recall -> new RecallAnswered(invitation.person(), recall, outcome, channel, at))
                .ifPresent(publisher::publish);
    }
}
