package be.vaxis.reservation.ownperson;

import be.vaxis.kernel.CodeDigest;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one of the own people of a practice: {@code ownperson:} and the name under which they are booked. */
public record OwnPersonId(CodeDigest name) {

    private static final String PREFIX = "ownperson:";

    @JsonCreator
    public static OwnPersonId parse(String text) {
        return new OwnPersonId(new CodeDigest(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + name.value();
    }
}
