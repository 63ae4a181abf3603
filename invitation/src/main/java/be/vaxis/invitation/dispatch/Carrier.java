package be.vaxis.invitation.dispatch;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import java.util.List;

/** Takes messages of one channel to the party that delivers them. */
interface Carrier {

    Channel channel();

    Claim claim(DispatchQueue queue);

    /** One outcome per message; never throws because of a single message. */
    List<Outcome> carry(Claim claim);

    /** Lets go of what it holds; nothing is carried afterwards. */
    default void close() {}
}
