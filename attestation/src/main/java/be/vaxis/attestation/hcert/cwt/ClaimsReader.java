package be.vaxis.attestation.hcert.cwt;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Real;
import be.vaxis.attestation.hcert.cbor.Cbor.Text;
import be.vaxis.attestation.hcert.cbor.Cbor.Whole;
import be.vaxis.attestation.hcert.cbor.CborDecoder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads the claims. Source: RFC 8392, section 3; moments are numbers of seconds, whole or not. */
public final class ClaimsReader {

    /** The year 9999: what lies beyond is no date but a mistake. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private ClaimsReader() {}

    /** @throws Refused at {@link Step#CBOR} or {@link Step#CWT} */
    public static Claims read(byte[] bytes) throws Refused {
        if (!(CborDecoder.decode(bytes).untagged() instanceof Pairs claims)) {
            throw refused("the claims are no map");
        }
        return new Claims(
                text(claims.at(Claims.ISSUER)),
                moment(claims, Claims.ISSUED_AT),
                moment(claims, Claims.EXPIRES_AT),
                certificate(claims));
    }

    private static Pairs certificate(Pairs claims) throws Refused {
        Cbor health = claims.at(Claims.HEALTH_CERTIFICATE);
        if (health == null) {
            throw refused("there is no claim -260, the health certificate");
        }
        Cbor european = health.untagged() instanceof Pairs kinds ? kinds.at(Claims.EU_CERTIFICATE) : null;
        if (european == null) {
            throw refused("the health certificate is not of kind 1, the EU's");
        }
        if (european.untagged() instanceof Pairs certificate) {
            return certificate;
        }
        throw refused("the EU certificate is no map");
    }

    private static @Nullable String text(@Nullable Cbor issuer) {
        return issuer instanceof Text(String value) ? value.strip() : null;
    }

    private static @Nullable Instant moment(Pairs claims, long label) throws Refused {
        Cbor claim = claims.at(label);
        if (claim == null || claim.equals(Cbor.NULL)) {
            return null;
        }
        long second = switch (claim.untagged()) {
            case Whole(long value) -> value;
            case Real(double value) -> (long) Math.floor(value);
            default -> throw refused("claim " + label + " is no moment");
        };
        if (second < 0 || second > LAST_SECOND) {
            throw refused("claim " + label + " is no moment between 1970 and 9999");
        }
        return Instant.ofEpochSecond(second);
    }

    private static Refused refused(String why) {
        return new Refused(Step.CWT, why);
    }
}
