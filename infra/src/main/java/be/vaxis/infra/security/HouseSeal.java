package be.vaxis.infra.security;

import be.vaxis.infra.vault.Cipher256;
import be.vaxis.kernel.Digests;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes that no person owns but that may tell about one, such as a login session; for one named use.
 *
 * <p>Its key comes from the keystore, so every process with the same keystore can open what another sealed, and a dump of
 * the database tells nothing.
 */
public final class HouseSeal {

    private final SecretKey key;

    /** @param use keeps what is sealed for one use from being opened for another */
    public HouseSeal(Digests digests, String use) {
        this.key = new SecretKeySpec(Base64.getUrlDecoder().decode(digests.of("key", use)), "AES");
    }

    /** @param bound what the sealed bytes belong to; they open with nothing else */
    public byte[] seal(byte[] plain, String bound) {
        return Cipher256.seal(key, plain, bound.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException when the bytes were changed or belong to something else */
    public byte[] open(byte[] sealed, String bound) {
        return Cipher256.open(key, sealed, bound.getBytes(StandardCharsets.UTF_8));
    }
}
