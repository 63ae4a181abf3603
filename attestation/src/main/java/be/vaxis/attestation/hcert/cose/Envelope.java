package be.vaxis.attestation.hcert.cose;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Bytes;
import be.vaxis.attestation.hcert.cbor.Cbor.Items;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Tagged;
import be.vaxis.attestation.hcert.cbor.CborDecoder;
import java.util.Map;
import java.util.Set;

/**
 * Opens envelopes.
 *
 * <p>Issuers put the tag of COSE_Sign1, that of CWT, both, or none around it; all are taken. Source: hcert_spec issue 69.
 */
public final class Envelope {

    private static final long CWT = 61;
    private static final long SELF_DESCRIBED = 55799;
    private static final Set<Long> TAGS = Set.of(Sign1.TAG, CWT, SELF_DESCRIBED);
    private static final Pairs EMPTY = new Pairs(Map.of());

    private Envelope() {}

    /** @throws Refused at {@link Step#CBOR} or {@link Step#COSE} */
    public static Sign1 open(byte[] bytes) throws Refused {
        Cbor item = CborDecoder.decode(bytes);
        while (item instanceof Tagged(long tag, Cbor content)) {
            if (!TAGS.contains(tag)) {
                throw refused("tag " + tag + " is not that of COSE_Sign1");
            }
            item = content;
        }
        if (item instanceof Items(var parts)
                && parts.size() == 4
                && parts.get(0) instanceof Bytes(byte[] sealed)
                && parts.get(1) instanceof Pairs open
                && parts.get(2) instanceof Bytes(byte[] payload)
                && parts.get(3) instanceof Bytes(byte[] signature)) {
            return new Sign1(sealed, header(sealed), open, payload, signature);
        }
        throw refused("no list of protected header, header, payload and signature");
    }

    private static Pairs header(byte[] sealed) throws Refused {
        if (sealed.length == 0) {
            return EMPTY;
        }
        if (CborDecoder.decode(sealed) instanceof Pairs header) {
            return header;
        }
        throw refused("the protected header is no map");
    }

    private static Refused refused(String why) {
        return new Refused(Step.COSE, why);
    }
}
