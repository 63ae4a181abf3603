package be.vaxis.invitation.invitation;

import be.vaxis.kernel.PersonId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The messages of one person. */
public record InvitationId(PersonId person) {

    private static final String PREFIX = "invitation:";

    @JsonCreator
    public static InvitationId parse(String text) {
        return new InvitationId(PersonId.parse(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + person.value();
    }
}
