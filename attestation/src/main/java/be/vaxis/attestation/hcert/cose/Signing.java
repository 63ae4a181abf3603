package be.vaxis.attestation.hcert.cose;

import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Bytes;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Whole;
import be.vaxis.attestation.hcert.cbor.CborEncoder;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Map;

/** Closes envelopes: algorithm and key identifier in the protected header, where the signature covers them. */
public final class Signing {

    private static final Pairs EMPTY = new Pairs(Map.of());
    private static final byte[] UNSIGNED = {};

    private final Algorithm algorithm;
    private final PrivateKey key;
    private final Pairs header;
    private final byte[] sealedHeader;

    /** @param key stays where it is: a key in a hardware module works too */
    public Signing(Algorithm algorithm, KeyId id, PrivateKey key) {
        this.algorithm = algorithm;
        this.key = key;
        Cbor code = new Whole(algorithm.code());
        header = new Pairs(Map.of(new Whole(Sign1.ALGORITHM), code, new Whole(Sign1.KEY_ID), new Bytes(id.bytes())));
        sealedHeader = CborEncoder.encode(header);
    }

    /** @throws GeneralSecurityException the key is of another kind, or whatever holds it does not answer */
    public Sign1 sign(byte[] payload) throws GeneralSecurityException {
        byte[] signed = new Sign1(sealedHeader, header, EMPTY, payload, UNSIGNED).toBeSigned();
        return new Sign1(sealedHeader, header, EMPTY, payload, algorithm.sign(key, signed));
    }
}
