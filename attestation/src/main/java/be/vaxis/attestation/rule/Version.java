package be.vaxis.attestation.rule;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Three numbers: {@code 1.10.0} is newer than {@code 1.9.0}. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})");
    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /** @throws IllegalArgumentException when it is not three numbers */
    public static Version of(String text) {
        Matcher numbers = FORM.matcher(text);
        if (!numbers.matches()) {
            throw new IllegalArgumentException("A version is three numbers, such as 1.0.0.");
        }
        return new Version(number(numbers, 1), number(numbers, 2), number(numbers, 3));
    }

    private static int number(Matcher numbers, int place) {
        return Integer.parseInt(numbers.group(place));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
