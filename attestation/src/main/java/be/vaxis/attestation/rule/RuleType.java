package be.vaxis.attestation.rule;

/** Whose rule it is. Either kind is kept when its logic says {@code true}. */
public enum RuleType {
    /** Of the country where the certificate is shown. */
    ACCEPTANCE,
    /** Of the country that issued the certificate. */
    INVALIDATION
}
