package be.vaxis.attestation.hcert;

/**
 * The steps from the text of a QR code to a certificate that one may rely on, in their order.
 *
 * <p>A refusal names the first step that failed. Source: hcert_spec 1.0.8, sections 3 and 4.
 */
public enum Step {
    /** It starts with {@code HC1:} and is no longer than a QR code can be. */
    PREFIX,
    /** What follows is Base45. */
    BASE45,
    /** That is a zlib stream of a sensible size. */
    COMPRESSION,
    /** The bytes are well-formed CBOR within limits. */
    CBOR,
    /** It is a COSE_Sign1 envelope. */
    COSE,
    /** In the envelope are claims with a health certificate. */
    CWT,
    /** The certificate holds one person and one event. */
    PAYLOAD,
    /** Somebody we trust has the key that it names. */
    SIGNER,
    /** One of those keys made the signature. */
    SIGNATURE,
    /** It was issued already and has not expired. */
    EXPIRY,
    /** Its validity lies inside that of its signer. */
    SIGNER_PERIOD,
    /** Its signer may sign events of this kind. */
    KEY_USAGE,
    /** It was not withdrawn, or suspended, before its time. Whoever has the lists says so; the codec does not. */
    REVOCATION,
    /** The rules of the country let it pass. Whoever has the rules says so; the codec does not. */
    RULES
}
