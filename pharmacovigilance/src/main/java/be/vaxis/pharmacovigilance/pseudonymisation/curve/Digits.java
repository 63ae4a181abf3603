package be.vaxis.pharmacovigilance.pseudonymisation.curve;

import org.bouncycastle.util.BigIntegers;

/**
 * A scalar in odd digits from -31 to 31, which all have the same form: {@code k = 32^104 + d103 32^103 + … + d0}. An even scalar
 * is taken from the order first, and {@link #negated} tells so.
 *
 * <p>Source: Joye and Tunstall, Exponent Recoding and Regular Exponentiation Algorithms, 2009; Bos, Costello, Longa and Naehrig,
 * Selecting Elliptic Curves for Cryptography, 2015, algorithms 1 and 6.
 */
final class Digits {

    /** Digits below the first, which is always 1. */
    static final int COUNT = 104;

    static final int WINDOW = 5;
    static final int RANGE = 1 << WINDOW;

    private static final byte[] ORDER = BigIntegers.asUnsignedByteArray(Scalar.BYTES, P521.ORDER);

    private final byte[] odd;
    private final int negated;

    Digits(Scalar scalar) {
        byte[] bytes = scalar.bytes();
        negated = (bytes[Scalar.BYTES - 1] & 1) - 1;
        int borrow = 0;
        for (int i = Scalar.BYTES - 1; i >= 0; i--) {
            int less = (ORDER[i] & 0xff) - (bytes[i] & 0xff) + borrow;
            borrow = less >> 8;
            bytes[i] ^= (byte) ((bytes[i] ^ less) & negated);
        }
        odd = bytes;
    }

    /** All ones where it stands for the negative of the scalar, else 0. */
    long negated() {
        return negated;
    }

    /** @param place 0 for the least */
    int at(int place) {
        int bits = WINDOW * place + 1;
        int low = Scalar.BYTES - 1 - (bits >> 3);
        int two = (odd[low] & 0xff) | (odd[low - 1] & 0xff) << 8;
        return 2 * ((two >> (bits & 7)) & (RANGE - 1)) + 1 - RANGE;
    }

    @Override
    public String toString() {
        return "Digits[…]";
    }
}
