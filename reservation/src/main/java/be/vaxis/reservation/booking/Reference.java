package be.vaxis.reservation.booking;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.vaxis.kernel.CodeDigest;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Names that are drawn from the digest of a code. What a citizen reads is ten symbols of Crockford's Base32 in two groups:
 * {@code 7K3M9-QXA20}.
 */
final class Reference {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int BITS = 5;

    private Reference() {}

    static String of(CodeDigest code) {
        return spell(ByteBuffer.wrap(hash(code.value())).getLong());
    }

    /** Another name of the same form, for what is only kept. */
    static CodeDigest holderOf(CodeDigest code) {
        return otherName("hold ", code);
    }

    /** And one for what is secured at another centre. */
    static CodeDigest successorOf(CodeDigest code) {
        return otherName("hand over ", code);
    }

    private static CodeDigest otherName(String purpose, CodeDigest code) {
        return new CodeDigest(Base64.getUrlEncoder().withoutPadding().encodeToString(hash(purpose + code.value())));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static String spell(long bits) {
        var text = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            text.append(i == LENGTH / 2 ? "-" : "").append(SYMBOLS.charAt((int) (bits >>> (i * BITS)) & 31));
        }
        return text.toString();
    }
}
