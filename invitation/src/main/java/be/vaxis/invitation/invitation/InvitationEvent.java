package be.vaxis.invitation.invitation;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happened to the messages of one person. Holds nothing that tells who it is, nor what a message said. */
public sealed interface InvitationEvent {

    InvitationId invitation();

    /**
     * A message waits to be sent.
     *
     * @param next the channels to take, in order, should this one refuse
     */
    record MessageDue(InvitationId invitation, MessageId message, Subject subject, List<Channel> next, Instant at)
            implements InvitationEvent {}

    /** @param reference how the carrier names it, to ask it questions later */
    record MessageSent(InvitationId invitation, MessageId message, Subject subject, String reference, Instant at)
            implements InvitationEvent {}

    record MessageRefused(InvitationId invitation, MessageId message, Subject subject, Obstacle obstacle, Instant at)
            implements InvitationEvent {}

    record MessageWithheld(
            InvitationId invitation, MessageId message, Subject subject, WithholdingCause cause, Instant at)
            implements InvitationEvent {}

    /** No channel is left: the person has to be called or visited. */
    record NobodyReached(InvitationId invitation, UUID announcement, Subject subject, Instant at)
            implements InvitationEvent {}

    /** Nothing is known of the person by which they could be told. */
    record AddresseeUnknown(InvitationId invitation, UUID announcement, Subject subject, Instant at)
            implements InvitationEvent {}

    record LetterPosted(InvitationId invitation, MessageId message, Instant at) implements InvitationEvent {}

    /** The letter goes into another batch. */
    record LetterReturned(InvitationId invitation, MessageId message, Instant at) implements InvitationEvent {}
}
