package be.vaxis.pharmacovigilance.study;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one study; pseudonyms of one are worthless in another. */
public record StudyId(UUID value) {

    private static final String PREFIX = "study:";

    @JsonCreator
    public static StudyId parse(String text) {
        return new StudyId(UUID.fromString(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + value;
    }
}
