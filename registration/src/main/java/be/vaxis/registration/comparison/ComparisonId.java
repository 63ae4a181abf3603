package be.vaxis.registration.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One attempt to compare. */
public record ComparisonId(UUID value) {

    private static final String PREFIX = "comparison:";

    @JsonCreator
    public static ComparisonId parse(String text) {
        return new ComparisonId(UUID.fromString(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + value;
    }
}
