package be.vaxis.invitation.dispatch;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast each process sends.
 *
 * @param textsPerSecond the most that the operator has agreed to take
 * @param mailsPerSecond the most that the relay has agreed to take
 * @param parallel conversations with one carrier at a time
 * @param restMillis how long a loop rests when nothing waits
 * @param letterRestMillis the same for letters, which had better go together
 * @param claim longer than any pass takes; after it, others take over what a dead process had claimed
 */
@ConfigurationProperties("vaxis.invitation.dispatch")
record DispatchPace(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("200") int textsPerSecond,
        @DefaultValue("200") int mailsPerSecond,
        @DefaultValue("32") int parallel,
        @DefaultValue("500") int restMillis,
        @DefaultValue("5000") int letterRestMillis,
        @DefaultValue("PT5M") Duration claim) {

    long restMillis(Channel channel) {
        return channel == Channel.LETTER ? letterRestMillis : restMillis;
    }
}
