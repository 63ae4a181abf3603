package be.vaxis.pharmacovigilance.pseudonymisation.curve;

/**
 * A point that is doubled and added to, in Jacobian coordinates: {@code (x / z^2, y / z^3)}. It is never that at infinity, which
 * who uses it has to see to.
 *
 * <p>Source: Bernstein and Lange, Explicit-Formulas Database, {@code dbl-2001-b} for a = -3 and {@code add-1998-cmo-2}.
 */
final class Accumulator {

    final long[] x;
    final long[] y;
    final long[] z;

    private final long[] alpha = new long[Limbs.COUNT];
    private final long[] beta = new long[Limbs.COUNT];
    private final long[] gamma = new long[Limbs.COUNT];
    private final long[] delta = new long[Limbs.COUNT];
    private final long[] across = new long[Limbs.COUNT];
    private final long[] upwards = new long[Limbs.COUNT];
    private final long[] spare = new long[Limbs.COUNT];

    Accumulator(long[] x, long[] y) {
        this(x, y, new long[] {1, 0, 0, 0, 0, 0, 0, 0, 0});
    }

    private Accumulator(long[] x, long[] y, long[] z) {
        this.x = x.clone();
        this.y = y.clone();
        this.z = z.clone();
    }

    Accumulator copy() {
        return new Accumulator(x, y, z);
    }

    void twice() {
        Square.of(delta, z);
        Square.of(gamma, y);
        Product.of(beta, x, gamma);
        Limbs.subtract(alpha, x, delta);
        Limbs.add(spare, x, delta);
        Product.of(alpha, alpha, spare);
        Limbs.combine(alpha, 2, alpha, 1, alpha); // 3 (x - z^2) (x + z^2)
        Limbs.add(spare, y, y);
        Product.of(z, spare, z);
        Square.of(x, alpha);
        Limbs.combine(x, 1, x, -8, beta);
        Limbs.combine(beta, 4, beta, -1, x);
        Product.of(y, alpha, beta);
        Square.of(gamma, gamma);
        Limbs.combine(y, 1, y, -8, gamma);
    }

    /** Of two points that are neither the same nor each other's negative. */
    void plus(Multiple other) {
        Square.of(delta, z);
        Product.of(alpha, x, other.zSquared);
        Product.of(across, other.x, delta);
        Limbs.subtract(across, across, alpha);
        Product.of(beta, y, other.zCubed);
        Product.of(upwards, z, delta);
        Product.of(upwards, upwards, other.y);
        Limbs.subtract(upwards, upwards, beta);
        Product.of(z, z, other.z);
        Product.of(z, across, z);
        Square.of(delta, across);
        Product.of(gamma, across, delta);
        Product.of(alpha, alpha, delta);
        Square.of(x, upwards);
        Limbs.subtract(x, x, gamma);
        Limbs.combine(x, 1, x, -2, alpha);
        Limbs.subtract(alpha, alpha, x);
        Product.of(y, upwards, alpha);
        Product.of(beta, beta, gamma);
        Limbs.combine(y, 1, y, -1, beta);
    }

    /** @param mask all ones: its negative; all zeros: as it is */
    static void negate(long[] y, long mask) {
        for (int i = 0; i < Limbs.COUNT; i++) {
            y[i] = (y[i] ^ mask) - mask;
        }
    }
}
