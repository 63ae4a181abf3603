package be.vaxis.attestation.smarthealth;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Set;
import java.util.zip.Deflater;

/** Signs cards: a compact JWS, ES256 over a payload folded by raw DEFLATE. Source: framework, <i>Health Cards are Small</i>. */
public final class CardIssuer {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");
    private static final int BUFFER_BYTES = 2048;
    private static final boolean RAW = true;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final URI issuer;
    private final PrivateKey key;
    private final String header;

    /**
     * @param issuer where {@code /.well-known/jwks.json} is found
     * @param key stays where it is: a key in a hardware module works too
     * @throws IllegalArgumentException an address that is not fit, see {@link #check}
     */
    public CardIssuer(URI issuer, CardKey publicKey, PrivateKey key) {
        check(issuer);
        this.issuer = issuer;
        this.key = key;
        header = encoded("{\"alg\":\"ES256\",\"zip\":\"DEF\",\"kid\":\"%s\"}"
                .formatted(publicKey.id())
                .getBytes(US_ASCII));
    }

    /**
     * Whether readers would look keys up at this address. On the machine itself, for a demo, it needs no TLS.
     *
     * @throws IllegalArgumentException an address that is not of https, or ends in a slash
     */
    public static void check(URI issuer) {
        boolean safe = "https".equals(issuer.getScheme())
                || ("http".equals(issuer.getScheme()) && HERE.contains(String.valueOf(issuer.getHost())));
        if (!safe || issuer.toString().endsWith("/")) {
            throw new IllegalArgumentException("An issuer is an address of https that does not end in a slash.");
        }
    }

    /** @throws GeneralSecurityException the key is of another kind, or whatever holds it does not answer */
    public String issue(HealthCard card) throws GeneralSecurityException {
        var signed = header + "." + encoded(deflated(Payload.of(card, issuer)));
        var signing = Signature.getInstance("SHA256withECDSAinP1363Format");
        signing.initSign(key);
        signing.update(signed.getBytes(US_ASCII));
        return signed + "." + encoded(signing.sign());
    }

    private static byte[] deflated(byte[] bytes) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, RAW)) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream(bytes.length);
            var buffer = new byte[BUFFER_BYTES];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static String encoded(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }
}
