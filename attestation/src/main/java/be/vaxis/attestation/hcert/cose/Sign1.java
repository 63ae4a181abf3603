package be.vaxis.attestation.hcert.cose;

import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Bytes;
import be.vaxis.attestation.hcert.cbor.Cbor.Items;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Tagged;
import be.vaxis.attestation.hcert.cbor.Cbor.Text;
import be.vaxis.attestation.hcert.cbor.Cbor.Whole;
import be.vaxis.attestation.hcert.cbor.CborEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An envelope with one signature.
 *
 * <p>What both headers say, the protected one says: only that one is signed. Source: RFC 9052, section 4.2; hcert_spec,
 * section 3.3.
 *
 * @param sealedHeader the bytes of the protected header, as they were signed
 * @param protectedHeader the same, read
 */
public record Sign1(byte[] sealedHeader, Pairs protectedHeader, Pairs openHeader, byte[] payload, byte[] signature) {

    static final long TAG = 18;
    static final long ALGORITHM = 1;
    static final long KEY_ID = 4;

    private static final Cbor NO_OUTER_DATA = new Bytes(new byte[0]);

    /** How it is signed; empty when it does not say, or names something that certificates are not signed with. */
    public Optional<Algorithm> algorithm() {
        return header(ALGORITHM) instanceof Whole(long code) ? Algorithm.of(code) : Optional.empty();
    }

    /** Which key signed it, as its signer says; empty when it does not say. */
    public Optional<KeyId> keyId() {
        return header(KEY_ID) instanceof Bytes(byte[] id) ? Optional.of(new KeyId(id)) : Optional.empty();
    }

    /** The bytes under the signature. */
    public byte[] toBeSigned() {
        return CborEncoder.encode(
                new Items(List.of(new Text("Signature1"), new Bytes(sealedHeader), NO_OUTER_DATA, new Bytes(payload))));
    }

    /**
     * What a revocation list hashes of the signature: for ES256 only its first half, r.
     *
     * <p>Anybody can make a second valid signature (r, n - s) out of (r, s); the whole would let a revoked code escape.
     */
    public byte[] lastingSignature() {
        boolean halves = algorithm().filter(Algorithm.ES256::equals).isPresent();
        return Arrays.copyOf(signature, halves ? signature.length / 2 : signature.length);
    }

    public byte[] encoded() {
        return CborEncoder.encode(new Tagged(
                TAG,
                new Items(List.of(new Bytes(sealedHeader), openHeader, new Bytes(payload), new Bytes(signature)))));
    }

    private Cbor header(long label) {
        Cbor told = protectedHeader.at(label);
        Cbor open = openHeader.at(label);
        return told != null ? told : open != null ? open : Cbor.NULL;
    }
}
