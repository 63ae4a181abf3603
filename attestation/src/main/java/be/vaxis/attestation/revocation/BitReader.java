package be.vaxis.attestation.revocation;

/** Reads what {@link BitWriter} wrote. */
final class BitReader {

    private final byte[] bytes;
    private long at;

    BitReader(byte[] bytes, int firstByte) {
        this.bytes = bytes;
        this.at = (long) firstByte * Byte.SIZE;
    }

    /** The next number; -1 where the bits end before it does. */
    long read(int lowBits) {
        long number = 0;
        int bit = bit();
        while (bit == 1) {
            number++;
            bit = bit();
        }
        for (int place = 0; place < lowBits && bit >= 0; place++) {
            bit = bit();
            number = (number << 1) | (bit & 1);
        }
        return bit < 0 ? -1 : number;
    }

    private int bit() {
        int index = (int) (at / Byte.SIZE);
        if (index >= bytes.length) {
            return -1;
        }
        int shift = Byte.SIZE - 1 - (int) (at++ % Byte.SIZE);
        return (bytes[index] >>> shift) & 1;
    }
}
