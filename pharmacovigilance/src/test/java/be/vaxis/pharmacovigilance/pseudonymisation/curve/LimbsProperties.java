package be.vaxis.pharmacovigilance.pseudonymisation.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The field, held beside {@link BigInteger}. */
class LimbsProperties {

    static final BigInteger P = P521.FIELD;
    static final BigInteger MOST = BigInteger.ONE.shiftLeft(57).add(BigInteger.valueOf(1 << 6));

    @Property
    void products_and_squares_are_those_of_numbers(@ForAll("settled") long[] a, @ForAll("settled") long[] b) {
        long[] r = new long[Limbs.COUNT];
        Product.of(r, a, b);
        assertThat(value(r)).isEqualTo(value(a).multiply(value(b)).mod(P));
        assertThat(Arrays.stream(r)).allMatch(LimbsProperties::settled);
        Square.of(r, a);
        assertThat(value(r)).isEqualTo(value(a).pow(2).mod(P));
        assertThat(Arrays.stream(r)).allMatch(LimbsProperties::settled);
    }

    @Property
    void sums_of_two_may_be_multiplied_and_squared(@ForAll("settled") long[] a, @ForAll("settled") long[] b) {
        long[] sum = new long[Limbs.COUNT];
        long[] less = new long[Limbs.COUNT];
        long[] r = new long[Limbs.COUNT];
        Limbs.add(sum, a, b);
        Limbs.subtract(less, a, b);
        Product.of(r, sum, less);
        assertThat(value(r)).isEqualTo(value(a).pow(2).subtract(value(b).pow(2)).mod(P));
        Square.of(r, sum);
        assertThat(value(r)).isEqualTo(value(a).add(value(b)).pow(2).mod(P));
        Limbs.combine(r, 15, a, -15, b);
        assertThat(value(r))
                .isEqualTo(value(a).subtract(value(b))
                        .multiply(BigInteger.valueOf(15))
                        .mod(P));
        assertThat(Arrays.stream(r)).allMatch(LimbsProperties::settled);
    }

    @Property(tries = 200)
    void on_paper_there_is_one_form_of_each(@ForAll("settled") long[] a) {
        long[] paper = Limbs.onPaper(a);

        assertThat(value(paper)).isEqualTo(value(a));
        assertThat(new BigInteger(1, LimbBytes.written(paper))).isEqualTo(value(a));
        assertThat(LimbBytes.read(LimbBytes.written(paper))).isEqualTo(paper);
        assertThat(Limbs.isZero(a)).isEqualTo(value(a).signum() == 0 ? 1 : 0);
    }

    @Property(tries = 100)
    void inverses_and_roots_undo(@ForAll("settled") long[] a, @ForAll("settled") long[] b) {
        long[] r = new long[Limbs.COUNT];
        Square.of(r, a);
        var root = value(Powers.root(r));
        assertThat(root).isIn(value(a), P.subtract(value(a)).mod(P));
        if (Limbs.isZero(a) + Limbs.isZero(b) == 0) {
            assertThat(value(Powers.inverse(a))).isEqualTo(value(a).modInverse(P));
            var both = List.of(a.clone(), b.clone(), a.clone());
            Powers.invert(both);
            assertThat(both.stream().map(LimbsProperties::value))
                    .containsExactly(value(a).modInverse(P), value(b).modInverse(P), value(a).modInverse(P));
        }
    }

    /** Whatever limbs may be, the farthest ones often; and zero, one, -1 and p among them. */
    @Provide
    Arbitrary<long[]> settled() {
        var most = MOST.longValueExact();
        var limb = Arbitraries.oneOf(
                Arbitraries.longs().between(-most, most), Arbitraries.of(-most, most, 0L, -1L, 1L, most - 64));
        var special = Arbitraries.of(
                        BigInteger.ZERO, BigInteger.ONE, P.subtract(BigInteger.ONE), P, P.subtract(BigInteger.TWO))
                .map(LimbsProperties::limbs);
        return Arbitraries.frequencyOf(Tuple.of(9, limb.array(long[].class).ofSize(Limbs.COUNT)), Tuple.of(1, special));
    }

    private static boolean settled(long limb) {
        return BigInteger.valueOf(limb).abs().compareTo(MOST) <= 0;
    }

    private static long[] limbs(BigInteger value) {
        long[] limbs = new long[Limbs.COUNT];
        for (int i = 0; i < Limbs.COUNT; i++) {
            limbs[i] = value.shiftRight(Limbs.BITS * i).longValue() & Limbs.MASK;
        }
        Limbs.combine(limbs, 1, limbs, 0, limbs);
        return limbs;
    }

    private static BigInteger value(long[] limbs) {
        var sum = BigInteger.ZERO;
        for (int i = 0; i < Limbs.COUNT; i++) {
            sum = sum.add(BigInteger.valueOf(limbs[i]).shiftLeft(Limbs.BITS * i));
        }
        return sum.mod(P);
    }
}
