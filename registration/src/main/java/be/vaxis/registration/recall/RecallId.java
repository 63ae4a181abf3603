package be.vaxis.registration.recall;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One recall. */
public record RecallId(UUID value) {

    private static final String PREFIX = "recall:";

    /** The recall that an organisation calls {@code key}, so that a repeated request is about the same one. */
    public static RecallId named(String by, String key) {
        return new RecallId(UUID.nameUUIDFromBytes(("recall\n" + by + "\n" + key).getBytes(StandardCharsets.UTF_8)));
    }

    @JsonCreator
    public static RecallId parse(String text) {
        return new RecallId(UUID.fromString(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + value;
    }
}
