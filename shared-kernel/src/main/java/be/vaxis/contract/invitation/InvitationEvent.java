package be.vaxis.contract.invitation;

import be.vaxis.contract.ContractEvent;
import be.vaxis.kernel.PersonId;
import java.time.Instant;

/** What the inviter tells: that somebody was told, and by which channel. */
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
}
