package be.vaxis.registration.dose;

import be.vaxis.kernel.PersonId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Which dose a fact is about.
 *
 * <p>Follows from the key with which its source names it, so that a repeated message is about the same dose. Whoever
 * holds it cannot tell the person, whose random id is part of what was hashed.
 */
public record DoseId(UUID value) {

    private static final String PREFIX = "dose:";

    /** The dose that a source calls {@code key}; the same key of another source, or for another person, is another dose. */
    public static DoseId named(PersonId person, Source source, String key) {
        String text = String.join("\n", person.toString(), source.value(), key);
        return new DoseId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    @JsonCreator
    public static DoseId parse(String text) {
        return new DoseId(UUID.fromString(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + value;
    }
}
