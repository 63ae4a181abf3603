package be.vaxis.attestation.certificate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names the certificate of one dose, test or recovery, by the id of that record. */
public record CertificateId(UUID value) {

    private static final String PREFIX = "certificate:";

    @JsonCreator
    public static CertificateId parse(String text) {
        return new CertificateId(UUID.fromString(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + value;
    }
}
