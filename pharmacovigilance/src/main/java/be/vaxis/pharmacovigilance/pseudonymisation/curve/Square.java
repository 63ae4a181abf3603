package be.vaxis.pharmacovigilance.pseudonymisation.curve;

/** Squares of the field of P-521: {@link Product} with the products that occur twice taken once. */
final class Square {

    private static final int SPLIT = 60;
    private static final int ABOVE = 64 - SPLIT;
    private static final int OVER = SPLIT - Limbs.BITS;

    private Square() {}

    /** {@code r = a}, squared as often as is told. */
    static void times(int count, long[] r, long[] a) {
        of(r, a);
        for (int done = 1; done < count; done++) {
            of(r, r);
        }
    }

    /** {@code r = a a}, settled. It may be of a sum of two settled numbers; r may be a. */
    static void of(long[] r, long[] a) {
        long a0 = a[0];
        long a1 = a[1];
        long a2 = a[2];
        long a3 = a[3];
        long a4 = a[4];
        long a5 = a[5];
        long a6 = a[6];
        long a7 = a[7];
        long a8 = a[8];
        long x0 = a0 << ABOVE;
        long x1 = a1 << ABOVE;
        long x2 = a2 << ABOVE;
        long x3 = a3 << ABOVE;
        long x4 = a4 << ABOVE;
        long x5 = a5 << ABOVE;
        long x6 = a6 << ABOVE;
        long x7 = a7 << ABOVE;
        long x8 = a8 << ABOVE;
        long d1 = a1 << 1;
        long d2 = a2 << 1;
        long d3 = a3 << 1;
        long d4 = a4 << 1;
        long d5 = a5 << 1;
        long d6 = a6 << 1;
        long d7 = a7 << 1;
        long d8 = a8 << 1;
        long q5 = a5 << 2;
        long q6 = a6 << 2;
        long q7 = a7 << 2;
        long q8 = a8 << 2;
        long h = hi(x0, a0) + hi(x1, q8) + hi(x2, q7) + hi(x3, q6) + hi(x4, q5);
        long l = a0 * a0 + a1 * q8 + a2 * q7 + a3 * q6 + a4 * q5 - (h << SPLIT);
        long r0 = l & Limbs.MASK;
        long up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, d1) + hi(x2, q8) + hi(x3, q7) + hi(x4, q6) + hi(x5, d5);
        l = a0 * d1 + a2 * q8 + a3 * q7 + a4 * q6 + a5 * d5 - (h << SPLIT);
        long r1 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, d2) + hi(x1, a1) + hi(x3, q8) + hi(x4, q7) + hi(x5, q6);
        l = a0 * d2 + a1 * a1 + a3 * q8 + a4 * q7 + a5 * q6 - (h << SPLIT);
        long r2 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, d3) + hi(x1, d2) + hi(x4, q8) + hi(x5, q7) + hi(x6, d6);
        l = a0 * d3 + a1 * d2 + a4 * q8 + a5 * q7 + a6 * d6 - (h << SPLIT);
        long r3 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, d4) + hi(x1, d3) + hi(x2, a2) + hi(x5, q8) + hi(x6, q7);
        l = a0 * d4 + a1 * d3 + a2 * a2 + a5 * q8 + a6 * q7 - (h << SPLIT);
        long r4 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, d5) + hi(x1, d4) + hi(x2, d3) + hi(x6, q8) + hi(x7, d7);
        l = a0 * d5 + a1 * d4 + a2 * d3 + a6 * q8 + a7 * d7 - (h << SPLIT);
        long r5 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, d6) + hi(x1, d5) + hi(x2, d4) + hi(x3, a3) + hi(x7, q8);
        l = a0 * d6 + a1 * d5 + a2 * d4 + a3 * a3 + a7 * q8 - (h << SPLIT);
        long r6 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, d7) + hi(x1, d6) + hi(x2, d5) + hi(x3, d4) + hi(x8, d8);
        l = a0 * d7 + a1 * d6 + a2 * d5 + a3 * d4 + a8 * d8 - (h << SPLIT);
        long r7 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, d8) + hi(x1, d7) + hi(x2, d6) + hi(x3, d5) + hi(x4, a4);
        l = a0 * d8 + a1 * d7 + a2 * d6 + a3 * d5 + a4 * a4 - (h << SPLIT);
        long r8 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        Limbs.settle(r, r0 + (up << 1), r1, r2, r3, r4, r5, r6, r7, r8);
    }

    private static long hi(long x, long y) {
        return Math.multiplyHigh(x, y);
    }
}
