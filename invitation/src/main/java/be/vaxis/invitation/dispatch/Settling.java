package be.vaxis.invitation.dispatch;

import be.vaxis.invitation.dispatch.Outcome.Postponed;
import be.vaxis.invitation.dispatch.Outcome.Refused;
import be.vaxis.invitation.dispatch.Outcome.Sent;
import be.vaxis.invitation.dispatch.Outcome.Withheld;
import be.vaxis.invitation.invitation.InvitationCommand.RecordRefused;
import be.vaxis.invitation.invitation.InvitationCommand.RecordSent;
import be.vaxis.invitation.invitation.InvitationCommand.RecordWithheld;
import be.vaxis.invitation.invitation.InvitationId;
import be.vaxis.invitation.invitation.MessageRecords;
import be.vaxis.invitation.invitation.Obstacle;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Writes outcomes down. The row and the fact stand or fall together, so that nothing sent is sent again. */
@Component
class Settling {

    private final DispatchQueue queue;
    private final MessageRecords records;

    Settling(DispatchQueue queue, MessageRecords records) {
        this.queue = queue;
        this.records = records;
    }

    @CommandHandler
    void handle(RecordOutcomes command) {
        command.outcomes().forEach(this::settle);
    }

    private void settle(Outcome outcome) {
        var message = outcome.of().message();
        var invitation = new InvitationId(outcome.of().person());
        switch (outcome) {
            case Sent(var _, var receipt) -> {
                records.add(new RecordSent(invitation, message, receipt.acceptedAt(), receipt.providerReference()));
                queue.settle(message, Stage.SENT);
            }
            case Withheld(var _, var cause) -> {
                records.add(new RecordWithheld(invitation, message, cause));
                queue.settle(message, Stage.WITHHELD);
            }
            case Refused(var _, var obstacle) -> fail(invitation, outcome, obstacle);
            case Postponed(var of) -> {
                if (Patience.isOver(message.channel(), of.attempt())) {
                    fail(invitation, outcome, Obstacle.OUT_OF_ORDER);
                } else {
                    queue.postpone(message, Patience.after(of.attempt()));
                }
            }
        }
    }

    private void fail(InvitationId invitation, Outcome outcome, Obstacle obstacle) {
        records.add(new RecordRefused(invitation, outcome.of().message(), obstacle));
        queue.settle(outcome.of().message(), Stage.FAILED);
    }
}
