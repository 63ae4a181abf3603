package be.vaxis.invitation.invitation;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about the messages of one person. */
public sealed interface InvitationCommand {

    /**
     * Tells the person something, once: the same announcement again changes nothing.
     *
     * @param reachable the channels by which the person can be reached, in order of preference; never empty, since a
     *     letter always reaches
     */
    record Announce(
            @TargetAggregateIdentifier InvitationId invitation,
            UUID announcement,
            Subject subject,
            List<Channel> reachable)
            implements InvitationCommand {

        public Announce {
            reachable = List.copyOf(reachable);
            if (reachable.isEmpty()) {
                throw new IllegalArgumentException("a letter always reaches");
            }
        }
    }

    /** Nothing is known of the person by which this could be told. */
    record RecordUnknown(@TargetAggregateIdentifier InvitationId invitation, UUID announcement, Subject subject)
            implements InvitationCommand {}

    /** The carrier took the message over. */
    record RecordSent(
            @TargetAggregateIdentifier InvitationId invitation, MessageId message, Instant at, String reference)
            implements InvitationCommand {}

    /** The channel will not bring this message, now or later: the next one is due. */
    record RecordRefused(@TargetAggregateIdentifier InvitationId invitation, MessageId message, Obstacle obstacle)
            implements InvitationCommand {}

    /** The message was not sent, as it would no longer be true. */
    record RecordWithheld(@TargetAggregateIdentifier InvitationId invitation, MessageId message, WithholdingCause cause)
            implements InvitationCommand {}

    /** The print shop posted the letter. */
    record RecordPosted(@TargetAggregateIdentifier InvitationId invitation, MessageId message)
            implements InvitationCommand {}

    /** The print shop could not print or post the letter. */
    record RecordReturned(@TargetAggregateIdentifier InvitationId invitation, MessageId message)
            implements InvitationCommand {}
}
