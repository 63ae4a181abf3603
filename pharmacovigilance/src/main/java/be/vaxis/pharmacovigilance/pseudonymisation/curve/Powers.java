package be.vaxis.pharmacovigilance.pseudonymisation.curve;

import java.util.List;

/** What takes a power of a number modulo {@code p}: always the same steps, whatever the number is. */
final class Powers {

    private Powers() {}

    /** {@code 1 / a = a^(p - 2)}; of zero it is zero. Source: Fermat, with a chain of 520 squares and 13 products. */
    static long[] inverse(long[] a) {
        long[] three = longer(longer(a, 1, a), 1, a); // a^(2^3 - 1), and so on
        long[] seven = longer(longer(three, 3, three), 1, a);
        long[] chain = longer(seven, 1, a);
        for (int ones = 8; ones < 512; ones *= 2) {
            chain = longer(chain, ones, chain);
        }
        return longer(longer(chain, 7, seven), 2, a);
    }

    /** A root, where there is one: {@code a^((p + 1) / 4)}, whose exponent is 2^519. */
    static long[] root(long[] a) {
        long[] root = new long[Limbs.COUNT];
        Square.times(519, root, a);
        return root;
    }

    /** Turns each into its inverse by one inversion for all, after Montgomery; none may be zero. */
    static void invert(List<long[]> all) {
        long[][] before = new long[all.size()][];
        long[] product = null;
        for (int i = 0; i < before.length; i++) {
            before[i] = product == null ? all.get(i) : product;
            product = product == null ? all.get(i).clone() : product(product, all.get(i));
        }
        if (product == null) {
            return;
        }
        long[] rest = inverse(product);
        for (int i = before.length - 1; i > 0; i--) {
            long[] one = product(rest, before[i]);
            rest = product(rest, all.get(i));
            System.arraycopy(one, 0, all.get(i), 0, Limbs.COUNT);
        }
        System.arraycopy(rest, 0, all.getFirst(), 0, Limbs.COUNT);
    }

    /** {@code a^(2^count) b}. */
    private static long[] longer(long[] a, int count, long[] b) {
        long[] r = new long[Limbs.COUNT];
        Square.times(count, r, a);
        Product.of(r, r, b);
        return r;
    }

    private static long[] product(long[] a, long[] b) {
        long[] r = new long[Limbs.COUNT];
        Product.of(r, a, b);
        return r;
    }
}
