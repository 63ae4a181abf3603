package be.vaxis.attestation.verification;

import be.vaxis.attestation.hcert.Step;

/** Where a certificate can be stopped: the steps of the codec, then whether it was withdrawn, then the rules. */
public enum Check {
    PREFIX,
    BASE45,
    COMPRESSION,
    CBOR,
    COSE,
    CWT,
    PAYLOAD,
    SIGNER,
    SIGNATURE,
    EXPIRY,
    SIGNER_PERIOD,
    KEY_USAGE,
    /** It was not withdrawn, or suspended, before its time. */
    REVOCATION,
    /** The rules of the country let it pass. */
    RULES;

    static Check of(Step step) {
        return valueOf(step.name());
    }
}
