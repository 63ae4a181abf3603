package be.vaxis.pharmacovigilance.pseudonymisation.curve;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.util.BigIntegers;
import org.jspecify.annotations.Nullable;

/**
 * A point of P-521, never that at infinity; whoever has one knows that it is on the curve.
 *
 * <p>{@link #times} takes the same steps and reads the same memory whatever the scalar and the point are; see
 * {@link Multiplication}.
 *
 * <p>Source: SEC 1, sections 2.2 and 2.3; SP 800-186, section 3.2.1.5.
 */
public final class Point {

    /** Of a coordinate. */
    public static final int BYTES = 66;

    private static final int UNCOMPRESSED = 4;

    private final long[] x;
    private final long[] y;

    /** Both on paper, of a point on the curve. */
    Point(long[] x, long[] y) {
        this.x = x;
        this.y = y;
    }

    /** From its coordinates, unsigned and big-endian; shorter ones than 66 bytes lack zeros in front. */
    public static Point of(byte[] x, byte[] y) {
        if (x.length > BYTES || y.length > BYTES || x.length == 0 || y.length == 0) {
            throw PointRefused.length();
        }
        var point = new Point(coordinate(new BigInteger(1, x)), coordinate(new BigInteger(1, y)));
        long[] squared = new long[Limbs.COUNT];
        Square.of(squared, point.y);
        if (!Limbs.same(squared, P521.squareOfY(point.x))) {
            throw PointRefused.notOnCurve();
        }
        return point;
    }

    private static long[] coordinate(BigInteger value) {
        if (value.compareTo(P521.FIELD) >= 0) {
            throw PointRefused.notOnCurve();
        }
        return LimbBytes.read(BigIntegers.asUnsignedByteArray(BYTES, value));
    }

    /** From the forms of SEC 1: compressed (67 bytes) or not (133). */
    public static Point ofSec1(byte[] bytes) {
        if (bytes.length == 1 && bytes[0] == 0) {
            throw PointRefused.infinity();
        }
        if (bytes.length == 2 * BYTES + 1 && bytes[0] == UNCOMPRESSED) {
            return of(Arrays.copyOfRange(bytes, 1, BYTES + 1), Arrays.copyOfRange(bytes, BYTES + 1, bytes.length));
        }
        if (bytes.length == BYTES + 1 && (bytes[0] == 2 || bytes[0] == 3)) {
            var even = ofX(Arrays.copyOfRange(bytes, 1, bytes.length));
            return bytes[0] == 2 ? even : even.negated();
        }
        throw PointRefused.length();
    }

    /** The point of this x whose y is even; the sign carries nothing. */
    public static Point ofX(byte[] x) {
        if (x.length != BYTES) {
            throw PointRefused.length();
        }
        var at = new BigInteger(1, x);
        var point = at.compareTo(P521.FIELD) < 0 ? ofX(at) : null;
        if (point == null) {
            throw PointRefused.notOnCurve();
        }
        return point;
    }

    /** Null where the curve has no point. */
    static @Nullable Point ofX(BigInteger value) {
        long[] x = coordinate(value);
        long[] wanted = P521.squareOfY(x);
        long[] root = Powers.root(wanted);
        long[] squared = new long[Limbs.COUNT];
        Square.of(squared, root);
        if (!Limbs.same(squared, wanted)) {
            return null;
        }
        var point = new Point(x, Limbs.onPaper(root));
        return (point.y[0] & 1) == 0 ? point : point.negated();
    }

    private Point negated() {
        long[] other = y.clone();
        Accumulator.negate(other, -1);
        return new Point(x, Limbs.onPaper(other));
    }

    public Point times(Scalar scalar) {
        return each(List.of(this), List.of(scalar)).getFirst();
    }

    /** Each point times the scalar at its place; for many a little faster than one by one. */
    public static List<Point> each(List<Point> points, List<Scalar> scalars) {
        return Multiplication.each(points, scalars);
    }

    Accumulator multiplied(Digits digits) {
        return Multiplication.of(x, y, digits);
    }

    public byte[] x() {
        return LimbBytes.written(x);
    }

    public byte[] y() {
        return LimbBytes.written(y);
    }

    /** Uncompressed, 133 bytes. */
    public byte[] sec1() {
        byte[] bytes = new byte[2 * BYTES + 1];
        bytes[0] = UNCOMPRESSED;
        System.arraycopy(x(), 0, bytes, 1, BYTES);
        System.arraycopy(y(), 0, bytes, BYTES + 1, BYTES);
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Point that && Arrays.equals(x, that.x) && Arrays.equals(y, that.y);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(x);
    }

    @Override
    public String toString() {
        return "Point[…]";
    }
}
