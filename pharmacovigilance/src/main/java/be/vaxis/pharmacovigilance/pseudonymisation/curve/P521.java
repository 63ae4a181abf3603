package be.vaxis.pharmacovigilance.pseudonymisation.curve;

import java.math.BigInteger;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECCurve;

/** The curve NIST P-521: every point but that at infinity has the prime order, so being on the curve is enough. */
final class P521 {

    static final ECCurve CURVE = CustomNamedCurves.getByName("secp521r1").getCurve();
    static final BigInteger ORDER = CURVE.getOrder();
    static final BigInteger FIELD = CURVE.getField().getCharacteristic();

    private P521() {}
}
