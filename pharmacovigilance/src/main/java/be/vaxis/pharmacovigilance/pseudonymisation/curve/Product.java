package be.vaxis.pharmacovigilance.pseudonymisation.curve;

/**
 * Products of the field of P-521, column by column, without a branch; {@link Limbs} tells how a number is laid out.
 *
 * <p>In each column the highs (above 60 bits) and the lows of nine products are summed apart. A sum of lows runs over, yet what it
 * should be fits in a long: it is the sum of the lows of the whole products less the highs, both modulo 2^64. What stands
 * 522 bits too high counts twice, since 2^521 is 1.
 *
 * <p>Source: FIPS 186-5 and SP 800-186, section 3.2.1.5; the columns are those of Granger and Scott, Faster ECC over F(2^521-1).
 */
final class Product {

    private static final int SPLIT = 60;
    private static final int ABOVE = 64 - SPLIT;
    private static final int OVER = SPLIT - Limbs.BITS;

    private Product() {}

    /** {@code r = a b}, settled. Of the two, one may be a sum of four settled numbers or each one of two; r may be either. */
    static void of(long[] r, long[] a, long[] b) {
        long a0 = a[0];
        long a1 = a[1];
        long a2 = a[2];
        long a3 = a[3];
        long a4 = a[4];
        long a5 = a[5];
        long a6 = a[6];
        long a7 = a[7];
        long a8 = a[8];
        long b0 = b[0];
        long b1 = b[1];
        long b2 = b[2];
        long b3 = b[3];
        long b4 = b[4];
        long b5 = b[5];
        long b6 = b[6];
        long b7 = b[7];
        long b8 = b[8];
        long x0 = a0 << ABOVE;
        long x1 = a1 << ABOVE;
        long x2 = a2 << ABOVE;
        long x3 = a3 << ABOVE;
        long x4 = a4 << ABOVE;
        long x5 = a5 << ABOVE;
        long x6 = a6 << ABOVE;
        long x7 = a7 << ABOVE;
        long x8 = a8 << ABOVE;
        long d1 = b1 << 1;
        long d2 = b2 << 1;
        long d3 = b3 << 1;
        long d4 = b4 << 1;
        long d5 = b5 << 1;
        long d6 = b6 << 1;
        long d7 = b7 << 1;
        long d8 = b8 << 1;
        long h = hi(x0, b0) + hi(x1, d8) + hi(x2, d7) + hi(x3, d6) + hi(x4, d5);
        h += hi(x5, d4) + hi(x6, d3) + hi(x7, d2) + hi(x8, d1);
        long l = a0 * b0 + a1 * d8 + a2 * d7 + a3 * d6 + a4 * d5 + a5 * d4 + a6 * d3 + a7 * d2 + a8 * d1 - (h << SPLIT);
        long r0 = l & Limbs.MASK;
        long up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, b1) + hi(x1, b0) + hi(x2, d8) + hi(x3, d7) + hi(x4, d6);
        h += hi(x5, d5) + hi(x6, d4) + hi(x7, d3) + hi(x8, d2);
        l = a0 * b1 + a1 * b0 + a2 * d8 + a3 * d7 + a4 * d6 + a5 * d5 + a6 * d4 + a7 * d3 + a8 * d2 - (h << SPLIT);
        long r1 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, b2) + hi(x1, b1) + hi(x2, b0) + hi(x3, d8) + hi(x4, d7);
        h += hi(x5, d6) + hi(x6, d5) + hi(x7, d4) + hi(x8, d3);
        l = a0 * b2 + a1 * b1 + a2 * b0 + a3 * d8 + a4 * d7 + a5 * d6 + a6 * d5 + a7 * d4 + a8 * d3 - (h << SPLIT);
        long r2 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, b3) + hi(x1, b2) + hi(x2, b1) + hi(x3, b0) + hi(x4, d8);
        h += hi(x5, d7) + hi(x6, d6) + hi(x7, d5) + hi(x8, d4);
        l = a0 * b3 + a1 * b2 + a2 * b1 + a3 * b0 + a4 * d8 + a5 * d7 + a6 * d6 + a7 * d5 + a8 * d4 - (h << SPLIT);
        long r3 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, b4) + hi(x1, b3) + hi(x2, b2) + hi(x3, b1) + hi(x4, b0);
        h += hi(x5, d8) + hi(x6, d7) + hi(x7, d6) + hi(x8, d5);
        l = a0 * b4 + a1 * b3 + a2 * b2 + a3 * b1 + a4 * b0 + a5 * d8 + a6 * d7 + a7 * d6 + a8 * d5 - (h << SPLIT);
        long r4 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, b5) + hi(x1, b4) + hi(x2, b3) + hi(x3, b2) + hi(x4, b1);
        h += hi(x5, b0) + hi(x6, d8) + hi(x7, d7) + hi(x8, d6);
        l = a0 * b5 + a1 * b4 + a2 * b3 + a3 * b2 + a4 * b1 + a5 * b0 + a6 * d8 + a7 * d7 + a8 * d6 - (h << SPLIT);
        long r5 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, b6) + hi(x1, b5) + hi(x2, b4) + hi(x3, b3) + hi(x4, b2);
        h += hi(x5, b1) + hi(x6, b0) + hi(x7, d8) + hi(x8, d7);
        l = a0 * b6 + a1 * b5 + a2 * b4 + a3 * b3 + a4 * b2 + a5 * b1 + a6 * b0 + a7 * d8 + a8 * d7 - (h << SPLIT);
        long r6 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, b7) + hi(x1, b6) + hi(x2, b5) + hi(x3, b4) + hi(x4, b3);
        h += hi(x5, b2) + hi(x6, b1) + hi(x7, b0) + hi(x8, d8);
        l = a0 * b7 + a1 * b6 + a2 * b5 + a3 * b4 + a4 * b3 + a5 * b2 + a6 * b1 + a7 * b0 + a8 * d8 - (h << SPLIT);
        long r7 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        h = hi(x0, b8) + hi(x1, b7) + hi(x2, b6) + hi(x3, b5) + hi(x4, b4);
        h += hi(x5, b3) + hi(x6, b2) + hi(x7, b1) + hi(x8, b0);
        l = a0 * b8 + a1 * b7 + a2 * b6 + a3 * b5 + a4 * b4 + a5 * b3 + a6 * b2 + a7 * b1 + a8 * b0 - (h << SPLIT);
        long r8 = (l & Limbs.MASK) + up;
        up = (h << OVER) + (l >>> Limbs.BITS);
        Limbs.settle(r, r0 + (up << 1), r1, r2, r3, r4, r5, r6, r7, r8);
    }

    private static long hi(long x, long y) {
        return Math.multiplyHigh(x, y);
    }
}
