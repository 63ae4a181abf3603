package be.vaxis.pharmacovigilance.pseudonymisation.curve;

import java.util.ArrayList;
import java.util.List;

/**
 * A point times a scalar: 520 doublings and 104 additions, in one order whatever the scalar is, and no index that hangs on it.
 *
 * <p>No addition meets a point and itself, or its negative. Before the digit d is added stands {@code 32 v}, with {@code v} from 1
 * up and, except in the end, far below the order n: never d nor -d. In the end it would be -d for the scalar n, which is none, and d
 * for {@code n + 2d}; of that scalar the last digit is d only where {@code d = -(n + 32)} modulo 64, which is 23, and {@code n + 46}
 * is no scalar either.
 *
 * <p>Source: Bos, Costello, Longa and Naehrig, Selecting Elliptic Curves for Cryptography, 2015, algorithm 1 and proposition 1.
 */
final class Multiplication {

    private Multiplication() {}

    /** Each point times the scalar at its place; affine by one inversion for all. */
    static List<Point> each(List<Point> points, List<Scalar> scalars) {
        List<Accumulator> products = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            products.add(points.get(i).multiplied(new Digits(scalars.get(i))));
        }
        Powers.invert(products.stream().map(product -> product.z).toList());
        return products.stream().map(Multiplication::affine).toList();
    }

    static Accumulator of(long[] x, long[] y, Digits digits) {
        var multiples = new OddMultiples(x, y);
        var sum = new Accumulator(x, y);
        for (int place = Digits.COUNT - 1; place >= 0; place--) {
            shift(sum);
            sum.plus(multiples.times(digits.at(place)));
        }
        Accumulator.negate(sum.y, digits.negated());
        return sum;
    }

    private static void shift(Accumulator sum) {
        for (int bit = 0; bit < Digits.WINDOW; bit++) {
            sum.twice();
        }
    }

    /** Its z is the inverse by now. */
    private static Point affine(Accumulator product) {
        long[] squared = new long[Limbs.COUNT];
        Square.of(squared, product.z);
        Product.of(product.x, product.x, squared);
        Product.of(squared, squared, product.z);
        Product.of(product.y, product.y, squared);
        return new Point(Limbs.onPaper(product.x), Limbs.onPaper(product.y));
    }
}
