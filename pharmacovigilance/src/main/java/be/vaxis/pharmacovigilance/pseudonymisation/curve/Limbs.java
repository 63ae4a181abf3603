package be.vaxis.pharmacovigilance.pseudonymisation.curve;

/**
 * Numbers modulo {@code p = 2^521 - 1}, as nine signed limbs of 58 bits, the least first.
 *
 * <p>A number is <i>settled</i> when each limb lies within 2^57 and a little of zero; one number has several such forms. Sums and
 * differences leave limbs as they are, for {@link Product} to take; nothing here looks at a number to decide what to do next.
 */
final class Limbs {

    static final int COUNT = 9;
    static final int BITS = 58;
    static final long MASK = (1L << BITS) - 1;

    private static final long HALF = 1L << (BITS - 1);
    private static final int TOP_BITS = 57;
    private static final long TOP_MASK = (1L << TOP_BITS) - 1;
    private static final int PASSES = 4;

    private Limbs() {}

    /** {@code r = a + b}: two settled numbers give what one factor of a product may be. */
    static void add(long[] r, long[] a, long[] b) {
        for (int i = 0; i < COUNT; i++) {
            r[i] = a[i] + b[i];
        }
    }

    /** {@code r = a - b}, as {@link #add}. */
    static void subtract(long[] r, long[] a, long[] b) {
        for (int i = 0; i < COUNT; i++) {
            r[i] = a[i] - b[i];
        }
    }

    /** {@code r = m a + n b}, settled; m and n lie between -15 and 15. */
    static void combine(long[] r, long m, long[] a, long n, long[] b) {
        settle(
                r,
                m * a[0] + n * b[0],
                m * a[1] + n * b[1],
                m * a[2] + n * b[2],
                m * a[3] + n * b[3],
                m * a[4] + n * b[4],
                m * a[5] + n * b[5],
                m * a[6] + n * b[6],
                m * a[7] + n * b[7],
                m * a[8] + n * b[8]);
    }

    /** What is above half a limb is carried to the next; above the last it comes back twice, since 2^522 is 2. */
    static void settle(long[] r, long v0, long v1, long v2, long v3, long v4, long v5, long v6, long v7, long v8) {
        r[0] = left(v0) + (carried(v8) << 1);
        r[1] = left(v1) + carried(v0);
        r[2] = left(v2) + carried(v1);
        r[3] = left(v3) + carried(v2);
        r[4] = left(v4) + carried(v3);
        r[5] = left(v5) + carried(v4);
        r[6] = left(v6) + carried(v5);
        r[7] = left(v7) + carried(v6);
        r[8] = left(v8) + carried(v7);
    }

    private static long carried(long value) {
        return (value + HALF) >> BITS;
    }

    private static long left(long value) {
        return ((value + HALF) & MASK) - HALF;
    }

    /** The one form from 0 to {@code p - 1} whose limbs are what they would be on paper. */
    static long[] onPaper(long[] a) {
        long[] r = a.clone();
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = 0; i < COUNT - 1; i++) {
                r[i + 1] += r[i] >> BITS;
                r[i] &= MASK;
            }
            r[0] += r[COUNT - 1] >> TOP_BITS; // 2^521 is 1
            r[COUNT - 1] &= TOP_MASK;
        }
        long all = r[COUNT - 1] | ~TOP_MASK;
        for (int i = 0; i < COUNT - 1; i++) {
            all &= r[i] | ~MASK;
        }
        long isP = ((~all | - ~all) >>> 63) - 1; // p itself is all ones, and is 0
        for (int i = 0; i < COUNT; i++) {
            r[i] &= ~isP;
        }
        return r;
    }

    /** Whether these are one number. */
    static boolean same(long[] a, long[] b) {
        long[] less = new long[COUNT];
        combine(less, 1, a, -1, b);
        return isZero(less) == 1;
    }

    /** 1 for zero, else 0. */
    static long isZero(long[] a) {
        long any = 0;
        for (long limb : onPaper(a)) {
            any |= limb;
        }
        return 1 ^ ((any | -any) >>> 63);
    }
}
