package be.vaxis.attestation.hcert.read;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.cose.Algorithm;
import be.vaxis.attestation.hcert.cose.Sign1;
import be.vaxis.attestation.hcert.cwt.Claims;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.hcert.signer.Purposes;
import be.vaxis.attestation.hcert.signer.Signers;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Reads a code, and checks it against whom we trust at a moment. */
public final class Verifier {

    private final Signers trusted;

    public Verifier(Signers trusted) {
        this.trusted = trusted;
    }

    public Verifier(Collection<X509Certificate> trusted) {
        this(Signers.of(trusted));
    }

    /** Never throws: what is wrong with a code is an outcome. */
    public Outcome verify(String code, Instant at) {
        try {
            return check(CodeReader.read(code), at);
        } catch (Refused refused) {
            return new Outcome.Invalid(refused.step(), refused.why(), null);
        }
    }

    /** The same, for a code that was read already. */
    public Outcome check(Hcert hcert, Instant at) {
        try {
            X509Certificate signer = signer(hcert.envelope());
            withinTime(hcert.claims(), at);
            withinSigner(hcert.claims(), signer);
            forKind(hcert.dcc().event().kind(), signer);
            return new Outcome.Valid(hcert, signer);
        } catch (Refused refused) {
            return new Outcome.Invalid(refused.step(), refused.why(), hcert);
        }
    }

    /**
     * Who signed it, of all who go by the identifier it names.
     *
     * @throws Refused at {@link Step#SIGNER} or {@link Step#SIGNATURE}
     */
    public X509Certificate signer(Sign1 envelope) throws Refused {
        List<X509Certificate> candidates = envelope.keyId().map(trusted::with).orElse(List.of());
        if (candidates.isEmpty()) {
            throw new Refused(Step.SIGNER, "nobody we trust has the key that it names, or it names none");
        }
        Algorithm algorithm = envelope.algorithm()
                .orElseThrow(() -> new Refused(Step.SIGNATURE, "it is signed neither by ES256 nor by PS256"));
        byte[] signed = envelope.toBeSigned();
        return candidates.stream()
                .filter(signer -> algorithm.verifies(signer.getPublicKey(), signed, envelope.signature()))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(Step.SIGNATURE, "the signature was not made with the key that it names"));
    }

    /**
     * At the moment of issue and at that of expiry it is valid.
     *
     * @throws Refused at {@link Step#EXPIRY}
     */
    public static void withinTime(Claims claims, Instant at) throws Refused {
        if (claims.expiresAt() == null) {
            throw new Refused(Step.EXPIRY, "it does not say when it expires");
        }
        if (at.isAfter(claims.expiresAt())) {
            throw new Refused(Step.EXPIRY, "it has expired");
        }
        if (claims.issuedAt() != null && at.isBefore(claims.issuedAt())) {
            throw new Refused(Step.EXPIRY, "it is not issued yet");
        }
    }

    /** @throws Refused at {@link Step#SIGNER_PERIOD} */
    public static void withinSigner(Claims claims, X509Certificate signer) throws Refused {
        Instant from = signer.getNotBefore().toInstant();
        Instant until = signer.getNotAfter().toInstant();
        if (claims.issuedAt() != null && claims.issuedAt().isBefore(from)) {
            throw new Refused(Step.SIGNER_PERIOD, "it was issued before its signer was valid");
        }
        if (claims.expiresAt() != null && claims.expiresAt().isAfter(until)) {
            throw new Refused(Step.SIGNER_PERIOD, "it expires after its signer");
        }
    }

    /** @throws Refused at {@link Step#KEY_USAGE} */
    public static void forKind(Kind kind, X509Certificate signer) throws Refused {
        if (!Purposes.of(signer).contains(kind)) {
            throw new Refused(
                    Step.KEY_USAGE, "its signer may not sign a " + kind.name().toLowerCase(Locale.ROOT));
        }
    }
}
