package be.vaxis.contract.invitation;

import be.vaxis.contract.ContractEvent;
import be.vaxis.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the inviter tells: that somebody was told, and by which channel; never what. */
public sealed interface InvitationEvent extends ContractEvent {

    /** How a message travels. */
    enum Channel {
        TEXT,
        MAIL,
        LETTER
    }

    PersonId person();

    @Override
    default String key() {
        return person().toString();
    }

    /** The invitation was accepted by the carrier of the channel. */
    record InvitationSent(PersonId person, Channel channel, Instant at) implements InvitationEvent {}

    /** What became of telling somebody of a recall. */
    enum RecallOutcome {
        /** A carrier took the message over. */
        TOLD,
        /** Every channel refused; the person has to be called or visited. */
        NOT_REACHED,
        /** It is not known where the person can be reached. */
        NO_CHANNEL,
        /** The recall was called off before. */
        CALLED_OFF
    }

    /**
     * Told again when it changes: a text that was sent may turn out never to have arrived. The last one holds, but that
     * something was called off is no news of somebody who was told.
     *
     * @param recall which one the register asked to tell of
     * @param channel by which they were told; null when they were not
     */
    record RecallAnswered(
            PersonId person,
            UUID recall,
            RecallOutcome outcome,
            @Nullable Channel channel,
            Instant at) implements InvitationEvent {}
}
