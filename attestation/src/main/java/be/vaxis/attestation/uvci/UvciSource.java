package be.vaxis.attestation.uvci;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes our identifiers: {@code URN:UVCI:01:BE:<24 characters>#<check>}, 41 in all.
 *
 * <p>The 24 characters (Base32, 120 bits) are a keyed hash of an opaque id and a number: the same dose always gets the same
 * identifier, and without the key nobody finds the dose of it or sees that two belong to one person. Nothing of the person
 * goes in.
 */
public final class UvciSource {

    private static final String MAC = "HmacSHA256";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int CHARACTERS = 24;
    private static final int BITS_PER_CHARACTER = 5;
    private static final int SHORTEST_KEY_BYTES = 16;

    private final SecretKey key;
    private final String prefix;

    /**
     * With a key of its own, kept as long as certificates are made.
     *
     * @param key at least 16 bytes
     * @param country of issue, two letters, upper case
     */
    public UvciSource(byte[] key, String country) {
        if (key.length < SHORTEST_KEY_BYTES) {
            throw new IllegalArgumentException("A key has at least " + SHORTEST_KEY_BYTES + " bytes.");
        }
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("A country is two letters, upper case.");
        }
        this.key = new SecretKeySpec(key.clone(), MAC);
        this.prefix = "URN:UVCI:01:" + country + ":";
    }

    /**
     * The identifier of a certificate.
     *
     * @param dose opaque, of the dose, test or recovery that is attested
     * @param edition 1 for the first certificate; a next one where a correction supersedes it, so that the old can be
     *     revoked and the new not
     */
    public Uvci of(UUID dose, int edition) {
        if (edition < 1) {
            throw new IllegalArgumentException("Editions are counted from 1.");
        }
        String counted = prefix + opaque(dose, edition);
        return new Uvci(counted + "#" + CheckCharacter.of(counted));
    }

    private String opaque(UUID dose, int edition) {
        byte[] hash = hash("uvci:" + dose + ":" + edition);
        StringBuilder text = new StringBuilder(CHARACTERS);
        for (int place = 0; place < CHARACTERS; place++) {
            text.append(BASE32.charAt(fiveBits(hash, place * BITS_PER_CHARACTER)));
        }
        return text.toString();
    }

    private static int fiveBits(byte[] hash, int bit) {
        int at = bit / Byte.SIZE;
        int pair = ((hash[at] & 0xff) << Byte.SIZE) | (hash[at + 1] & 0xff);
        int right = 2 * Byte.SIZE - BITS_PER_CHARACTER - bit % Byte.SIZE;
        return (pair >> right) & 0x1f;
    }

    private byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
