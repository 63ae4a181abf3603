package be.vaxis.attestation.smarthealth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.Collection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A public key on P-256 as readers look it up at {@code <issuer>/.well-known/jwks.json}.
 *
 * @param id <i>kid</i>: the SHA-256 of the key itself, so that no two keys share one (RFC 7638)
 */
public record CardKey(String id, String x, String y) {

    private static final int BYTES = 32;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final JsonMapper JSON = new JsonMapper();

    /** @throws IllegalArgumentException a key on another curve */
    public static CardKey of(ECPublicKey key) {
        if (key.getParams().getOrder().bitLength() != BYTES * 8) {
            throw new IllegalArgumentException("Cards are signed with keys on P-256.");
        }
        return of(coordinate(key.getW().getAffineX()), coordinate(key.getW().getAffineY()));
    }

    static CardKey of(String x, String y) {
        var members = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}".formatted(x, y);
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(members.getBytes(UTF_8));
            return new CardKey(BASE64.encodeToString(hash), x, y);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every JDK has it
        }
    }

    /** The document of an issuer with all its keys, those of cards still in use too. Has no private part. */
    public static String document(Collection<CardKey> keys) {
        var document = JsonNodeFactory.instance.objectNode();
        var array = document.putArray("keys");
        keys.forEach(key -> array.addObject()
                .put("kty", "EC")
                .put("kid", key.id)
                .put("use", "sig")
                .put("alg", "ES256")
                .put("crv", "P-256")
                .put("x", key.x)
                .put("y", key.y));
        return JSON.writeValueAsString(document);
    }

    /** Always 32 bytes: {@code BigInteger} drops leading zeros, and puts one in front of a high bit. */
    private static String coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[BYTES];
        int kept = Math.min(bytes.length, BYTES);
        System.arraycopy(bytes, bytes.length - kept, fixed, BYTES - kept, kept);
        return BASE64.encodeToString(fixed);
    }
}
