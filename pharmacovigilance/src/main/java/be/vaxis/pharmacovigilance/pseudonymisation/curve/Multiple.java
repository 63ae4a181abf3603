package be.vaxis.pharmacovigilance.pseudonymisation.curve;

/** A point to be added many times: {@code (x / z^2, y / z^3)}, with the two powers of z beside it. */
final class Multiple {

    final long[] x = new long[Limbs.COUNT];
    final long[] y = new long[Limbs.COUNT];
    final long[] z = new long[Limbs.COUNT];
    final long[] zSquared = new long[Limbs.COUNT];
    final long[] zCubed = new long[Limbs.COUNT];

    /** All of it, in one order. */
    long[][] parts() {
        return new long[][] {x, y, z, zSquared, zCubed};
    }

    static Multiple of(Accumulator at) {
        var multiple = new Multiple();
        System.arraycopy(at.x, 0, multiple.x, 0, Limbs.COUNT);
        System.arraycopy(at.y, 0, multiple.y, 0, Limbs.COUNT);
        System.arraycopy(at.z, 0, multiple.z, 0, Limbs.COUNT);
        Square.of(multiple.zSquared, at.z);
        Product.of(multiple.zCubed, multiple.zSquared, at.z);
        return multiple;
    }
}
