package be.vaxis.attestation.attestation;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.kernel.PersonId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.UUID;

/** Names the attestation of one person and one day. */
public record AttestationId(UUID value) {

    private static final String PREFIX = "attestation:";

    /** One for each person and day, so that asking again gives the same. */
    public static AttestationId of(PersonId person, LocalDate day) {
        return new AttestationId(UUID.nameUUIDFromBytes((person + "/" + day).getBytes(UTF_8)));
    }

    @JsonCreator
    public static AttestationId parse(String text) {
        return new AttestationId(UUID.fromString(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + value;
    }
}
