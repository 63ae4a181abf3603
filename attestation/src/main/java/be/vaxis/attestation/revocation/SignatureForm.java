package be.vaxis.attestation.revocation;

/** How a certificate was signed, as far as its hash depends on it. */
public enum SignatureForm {
    /**
     * {@code r} then {@code s}. Only {@code r} is hashed: with {@code n - s} for {@code s} it is another valid signature, of
     * which the whole would have another hash.
     */
    ES256,
    /** Hashed whole. */
    PS256
}
