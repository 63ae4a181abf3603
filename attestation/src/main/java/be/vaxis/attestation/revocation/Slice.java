package be.vaxis.attestation.revocation;

import java.nio.ByteBuffer;
import java.util.Collection;

/**
 * Hashes so packed that one can ask whether a hash is among them and nothing else.
 *
 * <p>Each hash becomes a number below {@code count * 2^40}; the numbers in order, each told by its distance from the one
 * before (Golomb-Rice). A hash that is in is always found; one that is not is found by chance once in {@code 2^40}, that is
 * with a probability of 9.1e-13, whatever the count. It takes 42 bits for each hash, against 58 of a Bloom filter of the
 * same rate. A look reads through it all, so that a slice is kept small.
 *
 * <p>Bytes: 1 version, 1 of the 40, 4 the count, then the distances.
 */
public final class Slice {

    /** Hashes by mistake found: 2 to the power of minus this. */
    public static final int RATE_BITS = 40;
    /** Kept below it by cutting into more partitions. */
    public static final int MOST = 100_000;

    private static final byte VERSION = 1;
    private static final int HEAD = 6;
    private static final int LONGEST = HEAD + 1 + MOST * (RATE_BITS + 2) / Byte.SIZE;

    private final byte[] bytes;
    private final int rateBits;
    private final int count;

    private Slice(byte[] bytes) {
        this.bytes = bytes;
        this.rateBits = bytes[1];
        this.count = ByteBuffer.wrap(bytes).getInt(2);
    }

    public static Slice of(Collection<RevocationHash> hashes) {
        return of(hashes, RATE_BITS);
    }

    static Slice of(Collection<RevocationHash> hashes, int rateBits) {
        if (hashes.size() > MOST) {
            throw new IllegalArgumentException("A slice holds at most " + MOST + " hashes.");
        }
        int count = hashes.size();
        BitWriter bits = new BitWriter();
        long last = 0;
        long[] numbers = hashes.stream()
                .mapToLong(hash -> number(hash, count, rateBits))
                .sorted()
                .toArray();
        for (long number : numbers) {
            bits.write(number - last, rateBits);
            last = number;
        }
        byte[] packed = bits.bytes();
        return new Slice(ByteBuffer.allocate(HEAD + packed.length)
                .put(VERSION)
                .put((byte) rateBits)
                .putInt(count)
                .put(packed)
                .array());
    }

    /** @throws IllegalArgumentException when it is no slice of this form */
    public static Slice read(byte[] bytes) {
        if (bytes.length < HEAD || bytes.length > LONGEST || !isHead(bytes)) {
            throw new IllegalArgumentException("No slice, or one of another version.");
        }
        Slice slice = new Slice(bytes.clone());
        if (slice.count < 0 || slice.count > MOST || slice.numbers() != slice.count) {
            throw new IllegalArgumentException("A slice that is cut off.");
        }
        return slice;
    }

    private static boolean isHead(byte[] bytes) {
        return bytes[0] == VERSION && bytes[1] >= 1 && bytes[1] <= RATE_BITS;
    }

    /** Whether it is among them, or, once in 2^40, seems to be. */
    public boolean mayHold(RevocationHash hash) {
        if (count == 0) {
            return false;
        }
        long wanted = number(hash, count, rateBits);
        BitReader bits = new BitReader(bytes, HEAD);
        long number = 0;
        for (int read = 0; read < count && number <= wanted; read++) {
            number += bits.read(rateBits);
            if (number == wanted) {
                return true;
            }
        }
        return false;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int count() {
        return count;
    }

    private int numbers() {
        BitReader bits = new BitReader(bytes, HEAD);
        int read = 0;
        while (read < count && bits.read(rateBits) >= 0) {
            read++;
        }
        return read;
    }

    /** Of the last 8 bytes, which do not tell the partition; evenly spread over what there is room for. */
    private static long number(RevocationHash hash, int count, int rateBits) {
        return Math.unsignedMultiplyHigh(hash.low(), (long) count << rateBits);
    }
}
