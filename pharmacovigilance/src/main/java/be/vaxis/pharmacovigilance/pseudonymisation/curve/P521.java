package be.vaxis.pharmacovigilance.pseudonymisation.curve;

import java.math.BigInteger;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.util.BigIntegers;

/** The curve NIST P-521: every point but that at infinity has the prime order, so being on the curve is enough. */
final class P521 {

    static final ECCurve CURVE = CustomNamedCurves.getByName("secp521r1").getCurve();
    static final BigInteger ORDER = CURVE.getOrder();
    static final BigInteger FIELD = CURVE.getField().getCharacteristic();

    private static final long[] B = LimbBytes.read(
            BigIntegers.asUnsignedByteArray(Point.BYTES, CURVE.getB().toBigInteger()));

    private P521() {}

    /** {@code x^3 - 3x + b}. */
    static long[] squareOfY(long[] x) {
        long[] y = new long[Limbs.COUNT];
        Square.of(y, x);
        Product.of(y, y, x);
        Limbs.combine(y, 1, y, -3, x);
        Limbs.combine(y, 1, y, 1, B);
        return y;
    }
}
