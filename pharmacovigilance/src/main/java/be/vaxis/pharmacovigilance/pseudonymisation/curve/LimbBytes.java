package be.vaxis.pharmacovigilance.pseudonymisation.curve;

/** Limbs as 66 bytes, big-endian, and back. Source: SEC 1, section 2.3. */
final class LimbBytes {

    private static final int BYTE = 8;

    private LimbBytes() {}

    /** @param bytes of a number below p */
    static long[] read(byte[] bytes) {
        long[] limbs = new long[Limbs.COUNT];
        for (int i = 0; i < Point.BYTES; i++) {
            long value = bytes[Point.BYTES - 1 - i] & 0xff;
            int limb = BYTE * i / Limbs.BITS;
            int bit = BYTE * i % Limbs.BITS;
            limbs[limb] |= value << bit & Limbs.MASK;
            if (bit > Limbs.BITS - BYTE && limb + 1 < Limbs.COUNT) {
                limbs[limb + 1] |= value >> (Limbs.BITS - bit);
            }
        }
        return limbs;
    }

    /** @param limbs on paper */
    static byte[] written(long[] limbs) {
        byte[] bytes = new byte[Point.BYTES];
        for (int i = 0; i < Point.BYTES; i++) {
            int limb = BYTE * i / Limbs.BITS;
            int bit = BYTE * i % Limbs.BITS;
            long value = limbs[limb] >> bit;
            if (bit > Limbs.BITS - BYTE && limb + 1 < Limbs.COUNT) {
                value |= limbs[limb + 1] << (Limbs.BITS - bit);
            }
            bytes[Point.BYTES - 1 - i] = (byte) value;
        }
        return bytes;
    }
}
