package be.vaxis.pharmacovigilance.pseudonymisation.curve;

import java.util.Arrays;

/** {@code P, 3P, 5P, …, 31P}: to take one, all are read. */
final class OddMultiples {

    private static final int PARTS = 5;
    private static final int ENTRY = PARTS * Limbs.COUNT;

    private final long[][] entries = new long[Digits.RANGE / 2][ENTRY];
    private final long[] taken = new long[ENTRY];
    private final Multiple multiple = new Multiple();

    OddMultiples(long[] x, long[] y) {
        var sum = new Accumulator(x, y);
        var doubled = sum.copy();
        doubled.twice();
        var two = Multiple.of(doubled);
        keep(0, sum);
        for (int i = 1; i < entries.length; i++) {
            sum.plus(two);
            keep(i, sum);
        }
    }

    /** @param digit odd, of either sign; what is given is overwritten by the next */
    Multiple times(int digit) {
        int sign = digit >> 31;
        int wanted = ((digit ^ sign) - sign) >> 1;
        Arrays.fill(taken, 0);
        for (int i = 0; i < entries.length; i++) {
            take(entries[i], ((long) (i ^ wanted) - 1) >> 63);
        }
        var parts = multiple.parts();
        for (int part = 0; part < PARTS; part++) {
            System.arraycopy(taken, part * Limbs.COUNT, parts[part], 0, Limbs.COUNT);
        }
        Accumulator.negate(multiple.y, sign);
        return multiple;
    }

    private void take(long[] entry, long mask) {
        for (int i = 0; i < ENTRY; i++) {
            taken[i] |= entry[i] & mask;
        }
    }

    private void keep(int at, Accumulator point) {
        var parts = Multiple.of(point).parts();
        for (int part = 0; part < PARTS; part++) {
            System.arraycopy(parts[part], 0, entries[at], part * Limbs.COUNT, Limbs.COUNT);
        }
    }
}
