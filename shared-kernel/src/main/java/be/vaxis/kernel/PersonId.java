package be.vaxis.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Who a fact is about, without saying who that is.
 *
 * <p>Drawn at random when a person is first met, so that it tells nothing once the person's key is shredded. One
 * person keeps it for life, also when a BIS number is replaced by a register number.
 *
 * @param value random, never derived from the INSZ
 */
public record PersonId(UUID value) {

    private static final String PREFIX = "person:";

    @JsonCreator
    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + value;
    }
}
