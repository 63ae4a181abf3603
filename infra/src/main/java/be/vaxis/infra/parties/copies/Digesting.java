package be.vaxis.infra.parties.copies;

import be.vaxis.registration.copy.Digest;
import be.vaxis.registration.copy.Prefix;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * HMAC-SHA-256 with the key that a receiver shares with us: of what it holds, cut to 16 bytes, and of an id, for its bucket.
 *
 * <p>What is held is digested as JSON without white space, the fields of each object in the order of their names.
 */
final class Digesting {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private final SecretKeySpec key;

    Digesting(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    Digest of(Object document) {
        return Digest.of(Arrays.copyOf(mac(json.writeValueAsBytes(document)), BYTES));
    }

    int bucketOf(UUID item) {
        byte[] mac = mac(item.toString().getBytes(StandardCharsets.US_ASCII));
        return ((mac[0] & 0xff) << 8 | mac[1] & 0xff) % Prefix.BUCKETS;
    }

    private byte[] mac(byte[] of) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(of);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
