package be.vaxis.invitation.dispatch;

import be.vaxis.invitation.channel.DeliveryReports;
import be.vaxis.invitation.channel.PostingReports;
import be.vaxis.invitation.invitation.InvitationCommand.RecordPosted;
import be.vaxis.invitation.invitation.InvitationCommand.RecordRefused;
import be.vaxis.invitation.invitation.InvitationCommand.RecordReturned;
import be.vaxis.invitation.invitation.InvitationId;
import be.vaxis.invitation.invitation.MessageId;
import be.vaxis.invitation.invitation.Obstacle;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Hears late what became of a message. About a message that is not, or no longer, ours nothing happens. */
@Component
class Reports implements DeliveryReports, PostingReports {

    private final DispatchQueue queue;
    private final CommandGateway commands;

    Reports(DispatchQueue queue, CommandGateway commands) {
        this.queue = queue;
        this.commands = commands;
    }

    @Override
    public void reported(DeliveryReport report) {
        if (report.outcome() == DeliveryReports.Outcome.UNDELIVERED) {
            var message = MessageId.parse(report.messageId());
            tell(message, invitation -> new RecordRefused(invitation, message, Obstacle.UNDELIVERED));
        }
    }

    @Override
    public void reported(PostingReport report) {
        var message = MessageId.parse(report.letterId());
        switch (report.outcome()) {
            case POSTED -> tell(message, invitation -> new RecordPosted(invitation, message));
            case FAILED -> tell(message, invitation -> new RecordReturned(invitation, message));
        }
    }

    private void tell(MessageId message, Function<InvitationId, Object> command) {
        queue.personOf(message).map(InvitationId::new).map(command).ifPresent(commands::sendAndWait);
    }
}
