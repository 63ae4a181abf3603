package be.vaxis.invitation.invitation;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;

/**
 * Names one message: an announcement by one channel. The carriers are given this id, the same on every attempt, so that
 * they can tell a repetition. Letters, digits and dashes only.
 */
public record MessageId(UUID announcement, Channel channel) {

    private static final int UUID_LENGTH = 36;

    /** @throws IllegalArgumentException when it is no id of ours */
    @JsonCreator
    public static MessageId parse(String text) {
        if (text.length() <= UUID_LENGTH) {
            throw new IllegalArgumentException("a message id names an announcement and a channel");
        }
        return new MessageId(
                UUID.fromString(text.substring(0, UUID_LENGTH)),
                Channel.valueOf(text.substring(UUID_LENGTH + 1).toUpperCase(Locale.ROOT)));
    }

    @Override
    @JsonValue
    public String toString() {
        return announcement + "-" + channel.name().toLowerCase(Locale.ROOT);
    }
}
