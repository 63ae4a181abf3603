package be.vaxis.pharmacovigilance.pseudonymisation.curve;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The way from a value to a point, by trial and increment, and back: {@code x = value || length || zeros}, plus one until
 * the curve has a point there. Half of all x have one, so the zeros are never used up.
 *
 * <p>It can be undone by everybody, on purpose: only the key of a domain hides a value. How often one is added tells a
 * stopwatch a little about the value, and the stopwatch stands with the client, who knows it.
 *
 * <p>Source: eHealth pseudonymisation service.
 *
 * @param buffer how many zeros, agreed for a domain: 1 to 8
 */
public record Encoding(int buffer) {

    /** Longer content is encrypted with AES, and its key takes the place of the value. */
    public static final int MOST_BYTES = 32;

    private static final int MOST_TRIES = 255;

    public Encoding {
        if (buffer < 1 || buffer > 8) {
            throw new IllegalArgumentException("The buffer has 1 to 8 bytes.");
        }
    }

    /** @param value 1 to 32 bytes */
    public Point encode(byte[] value) {
        if (value.length == 0 || value.length > MOST_BYTES) {
            throw new IllegalArgumentException("A value has 1 to 32 bytes.");
        }
        byte[] layout = Arrays.copyOf(value, value.length + 1 + buffer);
        layout[value.length] = (byte) value.length;
        var x = new BigInteger(1, layout);
        for (int added = 0; added <= MOST_TRIES; added++) {
            var point = Point.ofX(x);
            if (point != null) {
                return point;
            }
            x = x.add(BigInteger.ONE);
        }
        throw new IllegalStateException("No point in 256 tries.");
    }

    /** The value in a point, whatever its sign; a point to which no value leads is refused. */
    public byte[] decode(Point point) {
        byte[] x = point.x();
        int end = Point.BYTES - buffer - 1;
        int length = x[end];
        if (length < 1 || length > MOST_BYTES) {
            throw PointRefused.nothingEncoded();
        }
        byte[] value = Arrays.copyOfRange(x, end - length, end);
        if (!Arrays.equals(x, encode(value).x())) {
            throw PointRefused.nothingEncoded();
        }
        return value;
    }
}
