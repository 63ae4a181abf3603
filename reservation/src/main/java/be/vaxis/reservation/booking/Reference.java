package be.vaxis.reservation.booking;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.vaxis.kernel.CodeDigest;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Ten symbols of Crockford's Base32 in two groups, hashed from a digest: {@code 7K3M9-QXA20}. */
final class Reference {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int BITS = 5;

    private Reference() {}

    static String of(CodeDigest code) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(code.value().getBytes(US_ASCII));
            return spell(ByteBuffer.wrap(hash).getLong());
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
