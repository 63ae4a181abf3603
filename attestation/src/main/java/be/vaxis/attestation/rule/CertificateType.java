package be.vaxis.attestation.rule;

import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which certificates a rule is about. */
public enum CertificateType {
    /** All of them. */
    GENERAL(""),
    VACCINATION("v"),
    TEST("t"),
    RECOVERY("r");

    private final String field;

    CertificateType(String field) {
        this.field = field;
    }

    /**
     * What a certificate is.
     *
     * @param payload the DCC; a null or empty list of events is none
     * @return {@link #GENERAL} and that of every event
     */
    static Set<CertificateType> of(JsonNode payload) {
        Set<CertificateType> types = EnumSet.of(GENERAL);
        for (CertificateType type : values()) {
            if (!type.field.isEmpty() && !payload.path(type.field).isEmpty()) {
                types.add(type);
            }
        }
        return types;
    }
}
