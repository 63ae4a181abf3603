package be.vaxis.invitation.addressee;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.kernel.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * By which channels the holder of a code can be told something, best first, without knowing who it is.
 *
 * @param before what was booked before it was last cancelled
 */
public record Reach(PersonId person, List<Channel> channels, List<Moment> before) {

    /** Whether a moment that fell away was still to come. */
    public boolean missesSomething(Instant now) {
        return before.stream().anyMatch(moment -> moment.begins().toInstant().isAfter(now));
    }
}
