package be.vaxis.pharmacovigilance.pseudonymisation.curve;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.util.BigIntegers;

/**
 * A number by which points are multiplied, from 1 up to the order of P-521; a secret, so it is not printed.
 *
 * <p>The inverse is computed in constant time; the product of two is not, since it is made of {@link BigInteger}: one of the
 * two is therefore always drawn afresh.
 *
 * @param value at least 1, below the order
 */
public record Scalar(BigInteger value) {

    /** Of a scalar in bytes, as it is kept and sealed. */
    public static final int BYTES = 66;

    public Scalar {
        if (value.signum() <= 0 || value.compareTo(P521.ORDER) >= 0) {
            throw new IllegalArgumentException("A scalar lies between 0 and the order of the curve.");
        }
    }

    /** Each with the same chance. */
    public static Scalar random(SecureRandom random) {
        return new Scalar(BigIntegers.createRandomInRange(BigInteger.ONE, P521.ORDER.subtract(BigInteger.ONE), random));
    }

    public static Scalar of(byte[] bytes) {
        return new Scalar(new BigInteger(1, bytes));
    }

    public byte[] bytes() {
        return BigIntegers.asUnsignedByteArray(BYTES, value);
    }

    /** That undoes this one. */
    public Scalar inverse() {
        return new Scalar(BigIntegers.modOddInverse(P521.ORDER, value));
    }

    public Scalar times(Scalar other) {
        return new Scalar(value.multiply(other.value).mod(P521.ORDER));
    }

    @Override
    public String toString() {
        return "Scalar[…]";
    }
}
