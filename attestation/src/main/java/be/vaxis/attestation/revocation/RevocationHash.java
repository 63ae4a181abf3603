package be.vaxis.attestation.revocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;

/**
 * The first 16 bytes of a SHA-256.
 *
 * @param high the first 8 of them
 * @param low the others
 */
public record RevocationHash(long high, long low) implements Comparable<RevocationHash> {

    public static final int BYTES = 16;

    private static final int SIGNATURE_BYTES = 64;
    private static final Comparator<RevocationHash> ORDER = ((Comparator<RevocationHash>)
                    (one, other) -> Long.compareUnsigned(one.high, other.high))
            .thenComparing((one, other) -> Long.compareUnsigned(one.low, other.low));

    /** @param uci as it stands in the certificate */
    public static RevocationHash ofUci(String uci) {
        return of(uci.getBytes(UTF_8));
    }

    /** @param country of issue, two letters, upper case */
    public static RevocationHash ofCountryAndUci(String country, String uci) {
        return ofUci(country + uci);
    }

    /**
     * Of a signature as COSE holds it.
     *
     * @throws IllegalArgumentException when one of ES256 is not 64 bytes
     */
    public static RevocationHash ofSignature(byte[] signature, SignatureForm form) {
        return switch (form) {
            case PS256 -> of(signature);
            case ES256 -> of(r(signature));
        };
    }

    /** @throws IllegalArgumentException when it is not Base64 of 16 bytes */
    public static RevocationHash ofBase64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A hash has " + BYTES + " bytes.");
        }
        return first16(bytes);
    }

    private static byte[] r(byte[] signature) {
        if (signature.length != SIGNATURE_BYTES) {
            throw new IllegalArgumentException("A signature of ES256 has " + SIGNATURE_BYTES + " bytes.");
        }
        return Arrays.copyOf(signature, SIGNATURE_BYTES / 2);
    }

    private static RevocationHash of(byte[] bytes) {
        try {
            return first16(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RevocationHash first16(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new RevocationHash(buffer.getLong(), buffer.getLong());
    }

    /** @param bytes 16 of them */
    public static RevocationHash ofBytes(byte[] bytes) {
        return first16(bytes);
    }

    /** @return 16 of them */
    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }

    /** Its first byte, by which filters are cut; 0 to 255. */
    public int firstByte() {
        return (int) (high >>> (Long.SIZE - Byte.SIZE));
    }

    /** @return 24 characters */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    @Override
    public int compareTo(RevocationHash other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return base64();
    }
}
