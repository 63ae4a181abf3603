package be.vaxis.pharmacovigilance.pseudonymisation.curve;

import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;
import org.jspecify.annotations.Nullable;

/**
 * A point of P-521, never that at infinity; whoever has one knows that it is on the curve.
 *
 * <p>{@link #times} goes the same way through the curve whatever the scalar is: a comb of fixed width, built from the point
 * alone and read without branches. It is made of the arithmetic of BouncyCastle, whose additions branch where two points are
 * alike, which a scalar drawn at random meets by no chance worth the name. No scalar but a fresh random one, or one times a
 * fresh random one, is ever used twice.
 *
 * <p>Source: SEC 1, sections 2.2 and 2.3; FIPS 186-4, D.1.2.5.
 */
public final class Point {

    /** Of a coordinate. */
    public static final int BYTES = 66;

    private final ECPoint point;

    private Point(ECPoint affine) {
        this.point = affine;
    }

    /** From its coordinates, unsigned and big-endian; shorter ones than 66 bytes lack zeros in front. */
    public static Point of(byte[] x, byte[] y) {
        if (x.length > BYTES || y.length > BYTES || x.length == 0 || y.length == 0) {
            throw PointRefused.length();
        }
        return of(new BigInteger(1, x), new BigInteger(1, y));
    }

    private static Point of(BigInteger x, BigInteger y) {
        if (x.compareTo(P521.FIELD) >= 0 || y.compareTo(P521.FIELD) >= 0) {
            throw PointRefused.notOnCurve();
        }
        var point = P521.CURVE.createPoint(x, y);
        if (!point.isValid()) {
            throw PointRefused.notOnCurve();
        }
        return new Point(point);
    }

    /** From the forms of SEC 1: compressed (67 bytes) or not (133). */
    public static Point ofSec1(byte[] bytes) {
        if (bytes.length == 1 && bytes[0] == 0) {
            throw PointRefused.infinity();
        }
        if (bytes.length == 2 * BYTES + 1 && bytes[0] == 4) {
            return of(Arrays.copyOfRange(bytes, 1, BYTES + 1), Arrays.copyOfRange(bytes, BYTES + 1, bytes.length));
        }
        if (bytes.length == BYTES + 1 && (bytes[0] == 2 || bytes[0] == 3)) {
            var even = ofX(Arrays.copyOfRange(bytes, 1, bytes.length));
            return bytes[0] == 2 ? even : new Point(even.point.negate());
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
    static @Nullable Point ofX(BigInteger x) {
        var at = P521.CURVE.fromBigInteger(x);
        var root = at.square()
                .add(P521.CURVE.getA())
                .multiply(at)
                .add(P521.CURVE.getB())
                .sqrt();
        if (root == null) {
            return null;
        }
        var even = root.testBitZero() ? root.negate() : root;
        return new Point(P521.CURVE.createPoint(x, even.toBigInteger()));
    }

    public Point times(Scalar scalar) {
        return new Point(
                new FixedPointCombMultiplier().multiply(point, scalar.value()).normalize());
    }

    public byte[] x() {
        return bytes(point.getAffineXCoord().toBigInteger());
    }

    public byte[] y() {
        return bytes(point.getAffineYCoord().toBigInteger());
    }

    /** Uncompressed, 133 bytes. */
    public byte[] sec1() {
        return point.getEncoded(false);
    }

    private static byte[] bytes(BigInteger coordinate) {
        return BigIntegers.asUnsignedByteArray(BYTES, coordinate);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Point that && point.equals(that.point);
    }

    @Override
    public int hashCode() {
        return point.hashCode();
    }

    @Override
    public String toString() {
        return "Point[…]";
    }
}
