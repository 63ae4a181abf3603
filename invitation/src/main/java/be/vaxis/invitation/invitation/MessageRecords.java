package be.vaxis.invitation.invitation;

import be.vaxis.invitation.invitation.InvitationCommand.RecordRefused;
import be.vaxis.invitation.invitation.InvitationCommand.RecordSent;
import be.vaxis.invitation.invitation.InvitationCommand.RecordWithheld;
import java.time.Clock;
import java.util.function.Consumer;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Records for many people in one transaction what became of their messages.
 *
 * <p>To be called while a command is handled, in the order of the ids.
 */
@Component
public class MessageRecords {

    private final Repository<Invitation> invitations;
    private final Clock clock;

    MessageRecords(Repository<Invitation> invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    public void add(RecordSent sent) {
        onto(sent.invitation(), invitation -> invitation.handle(sent));
    }

    public void add(RecordRefused refused) {
        onto(refused.invitation(), invitation -> invitation.handle(refused, clock));
    }

    public void add(RecordWithheld withheld) {
        onto(withheld.invitation(), invitation -> invitation.handle(withheld, clock));
    }

    private void onto(InvitationId id, Consumer<Invitation> record) {
        invitations.load(id.toString()).execute(record);
    }
}
