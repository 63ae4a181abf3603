package be.vaxis.pharmacovigilance.pseudonymisation.transit;

import be.vaxis.pharmacovigilance.pseudonymisation.curve.Scalar;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Seals the scalar that lies on a point in transit, and opens it: a compact JWE, {@code alg} {@code dir}, {@code enc}
 * {@code A256GCM}, with {@code kid}, {@code aud}, {@code iat} and {@code exp} in a header that its tag protects.
 *
 * <p>Source: eHealth pseudonymisation service; RFC 7516.
 *
 * @param domain for which it seals and from which it opens
 */
public record Seal(String domain, SecureRandom random) {

    /** A key that is known by its name, to open with. */
    @FunctionalInterface
    public interface Keys {

        @Nullable
        TransitKey named(String kid);
    }

    /**
     * What was sealed, and with which key.
     *
     * @param mark by which it is known again: a hash of nonce and tag, as bytes, since base64 can be written in several ways
     * @param ends when nobody opens it any more
     */
    public record Opened(Scalar scalar, TransitKey key, String mark, Instant ends) {

        /** Refused when it was presented to this role before, with another question. */
        public Opened once(Presentations presentations, String role, String question, Instant now) {
            if (!presentations.admit(role + " " + mark, question, ends, now)) {
                throw TransitRefused.presentedBefore();
            }
            return this;
        }
    }

    private static final int LONGEST = 4096;

    public String seal(Scalar scalar, TransitKey key, Instant now, Duration ttl) {
        var validity = Validity.of(domain, now, ttl);
        long from = validity.from().getEpochSecond();
        long until = validity.until().getEpochSecond();
        var header = new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                .keyID(key.kid())
                .audience(List.of(validity.audience()))
                .customParam("iat", from)
                .customParam("exp", until)
                .build();
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("iat", from);
        payload.put("exp", until);
        payload.put("scalar", Base64.getEncoder().encodeToString(scalar.bytes()));
        var envelope = new JWEObject(header, new Payload(payload));
        try {
            var encrypter = new DirectEncrypter(key.secret());
            encrypter.getJCAContext().setSecureRandom(random);
            envelope.encrypt(encrypter);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return envelope.serialize();
    }

    /** First what everybody can read is judged, then whether the service wrote it. */
    public Opened open(String sealed, Keys keys, Instant now) {
        var envelope = parsed(sealed);
        var validity = validity(envelope);
        var flaw = validity.flaw(domain, now);
        if (flaw != null) {
            throw flaw;
        }
        var kid = envelope.getHeader().getKeyID();
        var key = kid == null ? null : keys.named(kid);
        if (key == null) {
            throw TransitRefused.unknownKey();
        }
        return new Opened(
                scalar(envelope, key), key, mark(envelope), validity.until().plus(Validity.SKEW));
    }

    /** Judges without a key: what a client can see of an answer of the service. */
    public Validity look(String sealed, Instant now) {
        var validity = validity(parsed(sealed));
        var flaw = validity.flaw(domain, now);
        if (flaw != null) {
            throw flaw;
        }
        return validity;
    }

    private static JWEObject parsed(String sealed) {
        if (sealed.length() > LONGEST) {
            throw TransitRefused.malformed();
        }
        try {
            var envelope = JWEObject.parse(sealed);
            var header = envelope.getHeader();
            if (!JWEAlgorithm.DIR.equals(header.getAlgorithm())
                    || !EncryptionMethod.A256GCM.equals(header.getEncryptionMethod())
                    || header.getCompressionAlgorithm() != null) {
                throw TransitRefused.malformed();
            }
            return envelope;
        } catch (ParseException | IllegalArgumentException unreadable) {
            throw TransitRefused.malformed();
        }
    }

    private static String mark(JWEObject envelope) {
        return Digested.of(envelope.getIV().decode(), envelope.getAuthTag().decode());
    }

    private static Validity validity(JWEObject envelope) {
        var header = envelope.getHeader();
        if (header.getCustomParam("iat") instanceof Number from
                && header.getCustomParam("exp") instanceof Number until) {
            return new Validity(
                    audience(header.getAudience()),
                    Instant.ofEpochSecond(seconds(from)),
                    Instant.ofEpochSecond(seconds(until)));
        }
        throw TransitRefused.malformed();
    }

    /** One domain, and no list of several. */
    private static String audience(@Nullable List<String> named) {
        return named != null && named.size() == 1 ? named.getFirst() : "";
    }

    private static long seconds(Number claim) {
        long seconds = claim.longValue();
        if (seconds < 0 || seconds > 253_402_300_799L) { // the end of the year 9999
            throw TransitRefused.malformed();
        }
        return seconds;
    }

    private static Scalar scalar(JWEObject envelope, TransitKey key) {
        try {
            envelope.decrypt(new DirectDecrypter(key.secret()));
            var payload = envelope.getPayload().toJSONObject();
            return Scalar.of(Base64.getDecoder().decode(payload == null ? "" : String.valueOf(payload.get("scalar"))));
        } catch (JOSEException | IllegalArgumentException foreign) {
            throw TransitRefused.forged();
        }
    }
}
