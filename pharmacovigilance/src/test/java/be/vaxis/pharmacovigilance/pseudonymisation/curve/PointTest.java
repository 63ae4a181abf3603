package be.vaxis.pharmacovigilance.pseudonymisation.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.Rejection;
import java.math.BigInteger;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.Test;

class PointTest {

    static final Point POINT = new Encoding(8).encode(new byte[] {1, 2, 3});

    @Test
    void the_forms_of_sec1_are_read() {
        byte[] compressed = new byte[67];
        System.arraycopy(POINT.x(), 0, compressed, 1, 66);
        compressed[0] = 2;
        assertThat(Point.ofSec1(compressed)).isEqualTo(POINT);
        compressed[0] = 3;
        assertThat(Point.ofSec1(compressed)).isNotEqualTo(POINT);
        assertThat(Point.ofSec1(compressed).x()).isEqualTo(POINT.x());
        assertThat(Point.ofSec1(POINT.sec1())).isEqualTo(POINT);
        assertThat(Point.ofX(POINT.x())).isEqualTo(POINT);
    }

    @Test
    void a_point_beside_the_curve_is_refused() {
        byte[] beside = POINT.y();
        beside[65] ^= 1;
        byte[] sec1 = POINT.sec1();
        sec1[132] ^= 1;

        refused("pointNotOnCurve", () -> Point.of(POINT.x(), beside));
        refused("pointNotOnCurve", () -> Point.ofSec1(sec1));
        refused("pointNotOnCurve", () -> Point.ofX(withoutPoint()));
    }

    @Test
    void a_coordinate_lies_in_the_field() {
        byte[] field = BigIntegers.asUnsignedByteArray(66, P521.FIELD);
        byte[] x = BigIntegers.asUnsignedByteArray(66, new BigInteger(1, POINT.x()).add(P521.FIELD));

        refused("pointNotOnCurve", () -> Point.ofX(field));
        refused("pointNotOnCurve", () -> Point.of(x, POINT.y()));
    }

    @Test
    void the_point_at_infinity_is_refused() {
        refused("pointAtInfinity", () -> Point.ofSec1(new byte[1]));
        refused("pointNotOnCurve", () -> Point.of(new byte[66], new byte[66]));
    }

    @Test
    void another_length_is_refused() {
        byte[] sec1 = POINT.sec1();

        refused("pointLength", () -> Point.ofSec1(new byte[0]));
        refused("pointLength", () -> Point.ofSec1(Arrays.copyOf(sec1, 132)));
        refused("pointLength", () -> Point.ofSec1(Arrays.copyOf(sec1, 134)));
        refused("pointLength", () -> Point.ofSec1(Arrays.copyOf(sec1, 67)));
        refused("pointLength", () -> Point.of(new byte[67], POINT.y()));
        refused("pointLength", () -> Point.of(POINT.x(), new byte[0]));
        refused("pointLength", () -> Point.ofX(new byte[65]));
    }

    @Test
    void a_coordinate_may_lack_zeros_in_front() {
        byte[] x = POINT.x();

        assertThat(Point.of(Arrays.copyOfRange(x, 50, 66), POINT.y())).isEqualTo(POINT);
    }

    @Test
    void the_secret_of_nobody_is_no_scalar() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scalar(BigInteger.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scalar(P521.ORDER));
        assertThat(POINT.times(new Scalar(BigInteger.ONE))).isEqualTo(POINT);
        var last = new Scalar(P521.ORDER.subtract(BigInteger.ONE));
        assertThat(POINT.times(last).x()).isEqualTo(POINT.x());
        assertThat(POINT.times(last)).isNotEqualTo(POINT);
        assertThat(last).hasToString("Scalar[…]");
        assertThat(POINT).hasToString("Point[…]");
    }

    @Test
    void a_point_to_which_no_value_leads_is_refused() {
        refused("pointEncodesNothing", () -> new Encoding(8).decode(POINT.times(new Scalar(BigInteger.TWO))));
        refused("pointEncodesNothing", () -> new Encoding(7).decode(POINT));
    }

    private static byte[] withoutPoint() {
        var x = BigInteger.ONE;
        while (Point.ofX(x) != null) {
            x = x.add(BigInteger.ONE);
        }
        return BigIntegers.asUnsignedByteArray(66, x);
    }

    private static void refused(String name, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.type()).isEqualTo("pharmacovigilance:" + name));
    }
}
