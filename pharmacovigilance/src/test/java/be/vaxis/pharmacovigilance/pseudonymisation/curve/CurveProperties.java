package be.vaxis.pharmacovigilance.pseudonymisation.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bouncycastle.math.ec.WNafL2RMultiplier;

class CurveProperties {

    @Property(tries = 200)
    void what_is_encoded_is_decoded(
            @ForAll @Size(min = 1, max = 32) byte[] value, @ForAll @IntRange(min = 1, max = 8) int buffer) {
        var encoding = new Encoding(buffer);

        assertThat(encoding.decode(encoding.encode(value))).isEqualTo(value);
    }

    @Property(tries = 50)
    void the_sign_of_a_point_carries_nothing(@ForAll @Size(min = 1, max = 32) byte[] value) {
        var encoding = new Encoding(8);
        var other = encoding.encode(value).times(new Scalar(P521.ORDER.subtract(BigInteger.ONE)));

        assertThat(encoding.decode(other)).isEqualTo(value);
    }

    @Property(tries = 50)
    void multiplying_is_what_another_way_of_multiplying_gives(
            @ForAll("scalars") BigInteger scalar, @ForAll @Size(min = 1, max = 32) byte[] value) {
        var point = new Encoding(8).encode(value);
        var bare = P521.CURVE.createPoint(new BigInteger(1, point.x()), new BigInteger(1, point.y()));
        var expected = new WNafL2RMultiplier().multiply(bare, scalar).normalize();

        assertThat(point.times(new Scalar(scalar)).sec1()).isEqualTo(expected.getEncoded(false));
    }

    @Property(tries = 50)
    void a_negated_point_gives_the_negated_product(
            @ForAll("scalars") BigInteger scalar, @ForAll("edges") BigInteger edge) {
        var point = new Encoding(8).encode(scalar.toByteArray().length > 32 ? new byte[] {7} : new byte[] {9});
        var negated = point.times(new Scalar(P521.ORDER.subtract(BigInteger.ONE)));
        var opposite = new Scalar(P521.ORDER.subtract(edge));

        assertThat(negated.times(new Scalar(edge))).isEqualTo(point.times(opposite));
        assertThat(Point.each(List.of(point, negated), List.of(new Scalar(scalar), opposite)))
                .containsExactly(point.times(new Scalar(scalar)), point.times(new Scalar(edge)));
    }

    @Property(tries = 50)
    void scalars_commute_and_are_undone(@ForAll("scalars") BigInteger one, @ForAll("scalars") BigInteger other) {
        var point = new Encoding(8).encode(new byte[] {42});
        var first = new Scalar(one);
        var second = new Scalar(other);

        assertThat(point.times(first).times(second))
                .isEqualTo(point.times(second).times(first))
                .isEqualTo(point.times(first.times(second)));
        assertThat(point.times(first).times(first.inverse())).isEqualTo(point);
        assertThat(Scalar.of(first.bytes())).isEqualTo(first);
    }

    @Provide
    Arbitrary<BigInteger> scalars() {
        return Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.ONE, P521.ORDER.subtract(BigInteger.ONE)), edges());
    }

    /** The least and the greatest; where additions would meet a point and itself. */
    @Provide
    Arbitrary<BigInteger> edges() {
        var few = Arbitraries.integers().between(1, 70).map(BigInteger::valueOf);
        return Arbitraries.oneOf(few, few.map(P521.ORDER::subtract));
    }
}
