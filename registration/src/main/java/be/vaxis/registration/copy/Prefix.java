package be.vaxis.registration.copy;

import java.util.regex.Pattern;

/**
 * The first digits of the number of a bucket, from none to all three, in hexadecimal.
 *
 * <p>Dutch: <i>deel van de kopieën</i>.
 */
public record Prefix(String digits) {

    public static final int BUCKETS = 4096;

    private static final int FULL = 3;
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{0,3}");

    /** All together. */
    public static final Prefix ALL = new Prefix("");

    public Prefix {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("A prefix is of at most three hexadecimal digits.");
        }
    }

    public boolean isBucket() {
        return digits.length() == FULL;
    }

    /** The first bucket below it. */
    public int first() {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits, 16) << 4 * (FULL - digits.length());
    }

    /** The last bucket below it. */
    public int last() {
        return first() + (1 << 4 * (FULL - digits.length())) - 1;
    }

    /** How many digits of a bucket tell the prefixes below this one apart. */
    public int longer() {
        return digits.length() + 1;
    }

    public static Prefix of(int bucket, int length) {
        return new Prefix(digits(bucket).substring(0, length));
    }

    private static String digits(int bucket) {
        return Integer.toHexString(BUCKETS | bucket).substring(1);
    }
}
