package be.vaxis.attestation.rule;

/** What a rule says of a certificate, or all rules together. */
public enum Decision {
    PASSED,
    FAILED,
    /** Nobody can say. Not passed. */
    OPEN
}
