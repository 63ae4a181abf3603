package be.vaxis.attestation.hcert.cwt;

import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Text;
import be.vaxis.attestation.hcert.cbor.Cbor.Whole;
import be.vaxis.attestation.hcert.cbor.CborEncoder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer claims, and for how long.
 *
 * <p>Source: hcert_spec, section 3.3.3 and following: claims 1, 6, 4 and -260.
 *
 * @param issuer the country, such as {@code BE}; may be left out
 * @param issuedAt <i>iat</i>; certificates without it were seen
 * @param expiresAt <i>exp</i>; after this moment the certificate is no longer valid (hcert_spec, where RFC 8392 says: from)
 * @param certificate the payload, not yet looked into
 */
public record Claims(
        @Nullable String issuer,
        @Nullable Instant issuedAt,
        @Nullable Instant expiresAt,
        Pairs certificate) {

    static final long ISSUER = 1;
    static final long EXPIRES_AT = 4;
    static final long ISSUED_AT = 6;
    static final long HEALTH_CERTIFICATE = -260;
    static final long EU_CERTIFICATE = 1;

    public byte[] encoded() {
        Map<Cbor, Cbor> claims = new LinkedHashMap<>();
        if (issuer != null) {
            claims.put(new Whole(ISSUER), new Text(issuer));
        }
        put(claims, EXPIRES_AT, expiresAt);
        put(claims, ISSUED_AT, issuedAt);
        claims.put(new Whole(HEALTH_CERTIFICATE), new Pairs(Map.of(new Whole(EU_CERTIFICATE), certificate)));
        return CborEncoder.encode(new Pairs(claims));
    }

    private static void put(Map<Cbor, Cbor> claims, long label, @Nullable Instant moment) {
        if (moment != null) {
            claims.put(new Whole(label), new Whole(moment.getEpochSecond()));
        }
    }
}
