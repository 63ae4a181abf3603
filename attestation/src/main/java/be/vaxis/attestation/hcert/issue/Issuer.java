package be.vaxis.attestation.hcert.issue;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cwt.Claims;
import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.hcert.dcc.DccReader;
import be.vaxis.attestation.hcert.dcc.DccWriter;
import be.vaxis.attestation.hcert.dcc.Strict;
import be.vaxis.attestation.hcert.read.Verifier;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes codes with the key of one document signer. Source: hcert_spec, sections 3 and 4. */
public final class Issuer {

    private final String country;
    private final X509Certificate signer;
    private final CodeSigner code;

    /**
     * @param country two letters, such as {@code BE}
     * @param key that of the signer, for ES256 when it is on P-256, for PS256 when it is one of RSA, 2,048 bits or more
     * @throws IllegalArgumentException a key of another kind, or a shorter one
     */
    public Issuer(String country, X509Certificate signer, PrivateKey key) {
        this.country = country;
        this.signer = signer;
        this.code = new CodeSigner(signer, key);
    }

    /** @see #issue(Pairs, Instant, Instant) */
    public String issue(Dcc dcc, Instant issuedAt, Instant expiresAt) throws NotIssued, GeneralSecurityException {
        return issue(DccWriter.write(dcc), issuedAt, expiresAt);
    }

    /**
     * The text of the QR code.
     *
     * @param payload as it will stand in the code
     * @param issuedAt and {@code expiresAt}: whole seconds, inside the validity of the signer
     * @throws NotIssued the payload departs from the schema, or is not this signer's to sign
     * @throws GeneralSecurityException whatever holds the key does not answer
     */
    public String issue(Pairs payload, Instant issuedAt, Instant expiresAt) throws NotIssued, GeneralSecurityException {
        Claims claims = new Claims(country, issuedAt, expiresAt, payload);
        List<String> faults = new ArrayList<>(Strict.faults(payload));
        if (!issuedAt.isBefore(expiresAt)) {
            faults.add("exp is not after iat");
        }
        faults.addAll(departures(claims));
        if (!faults.isEmpty()) {
            throw new NotIssued(faults);
        }
        return code.code(claims.encoded());
    }

    private List<String> departures(Claims claims) {
        try {
            Verifier.withinSigner(claims, signer);
            Verifier.forKind(DccReader.read(claims.certificate()).event().kind(), signer);
            return List.of();
        } catch (Refused refused) {
            return List.of(refused.why());
        }
    }
}
