package be.vaxis.attestation.revocation;

/** Of what a withdrawn certificate is known by the hash; the names are those of the gateway. */
public enum HashType {
    /** Its identifier: withdraws every copy that was ever signed. */
    UCI,
    /** The country of issue, then the identifier. */
    COUNTRYCODEUCI,
    /** Its signature: withdraws one copy. */
    SIGNATURE
}
