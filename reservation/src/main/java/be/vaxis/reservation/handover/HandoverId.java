package be.vaxis.reservation.handover;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a change of competence with its hand-over. Dutch: <i>overdracht</i>. Source: process 3, Reservation. */
public record HandoverId(UUID value) {

    private static final String PREFIX = "handover:";

    /** @throws HandoverUnknown for a text that names none */
    @JsonCreator
    public static HandoverId parse(String text) {
        try {
            return new HandoverId(UUID.fromString(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
        } catch (IllegalArgumentException none) {
            throw new HandoverUnknown();
        }
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + value;
    }
}
