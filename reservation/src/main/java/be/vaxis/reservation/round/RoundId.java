package be.vaxis.reservation.round;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a round of visits at home. Dutch: <i>ronde</i>. Source: process 2, Invitation. */
public record RoundId(UUID value) {

    private static final String PREFIX = "round:";

    /** @throws RoundUnknown for a text that names none */
    @JsonCreator
    public static RoundId parse(String text) {
        try {
            return new RoundId(UUID.fromString(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
        } catch (IllegalArgumentException none) {
            throw new RoundUnknown();
        }
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + value;
    }
}
