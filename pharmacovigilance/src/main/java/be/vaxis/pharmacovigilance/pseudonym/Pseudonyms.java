package be.vaxis.pharmacovigilance.pseudonym;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.kernel.PersonId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the pseudonyms of one study.
 *
 * <p>A pseudonym is HMAC-SHA-256 under the study's own random key of our own random name of the person, cut to 128 bits.
 * Nothing in it comes from an INSZ. Equal people get equal pseudonyms in one study and unrelated ones in another; who
 * does not hold the key can neither go back nor try out people; once it is destroyed, nobody can.
 *
 * <p>Not safe for use by several threads.
 *
 * <p>Dutch: <i>pseudoniem</i>. Source: processes 10 and 11; healthdata.be (encrypted again for each analysis).
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final Mac mac;

    /** @param key 32 bytes, of this study only */
    public Pseudonyms(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", missing);
        }
    }

    /** The name of a person in this study: 32 hexadecimal digits. */
    public String of(PersonId person) {
        return name("person", person.value());
    }

    /** A name for one dose, which cannot be linked to the person's other doses. */
    public String ofDose(UUID dose) {
        return name("dose", dose);
    }

    /** A secret by which the rows of a file are shuffled, so that their order tells nothing. */
    public byte[] shuffle() {
        return evaluate("shuffle", new UUID(0, 0));
    }

    private String name(String use, UUID of) {
        return HexFormat.of().formatHex(Arrays.copyOf(evaluate(use, of), BYTES));
    }

    /** Each use has inputs of its own, so that no two uses can give one value. */
    private byte[] evaluate(String use, UUID input) {
        mac.update(("vaxis study pseudonym 1/" + use + "/").getBytes(UTF_8));
        return mac.doFinal(ByteBuffer.allocate(16)
                .putLong(input.getMostSignificantBits())
                .putLong(input.getLeastSignificantBits())
                .array());
    }
}
