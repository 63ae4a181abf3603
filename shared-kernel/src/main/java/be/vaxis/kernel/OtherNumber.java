package be.vaxis.kernel;

/**
 * A number by which somebody without a known INSZ is told apart: that of another register, or one whose check digits are
 * wrong. As personal as an INSZ; it never stands in a URL, a log line or an error text.
 *
 * <p>Whoever is known by one has a provisional identity until a BIS number is found.
 *
 * <p>Dutch: <i>voorlopige identiteit</i>. Source: process 4, Registration; FHIR {@code Identifier}.
 *
 * @param system the register that gave it, as a URI; 1 to 200 characters
 * @param value as it was told, without spaces around it; 1 to 200 characters
 */
public record OtherNumber(String system, String value) {

    private static final int LONGEST = 200;

    public OtherNumber {
        system = system.strip();
        value = value.strip();
        if (isUnusable(system) || isUnusable(value)) {
            throw new InvalidOtherNumber();
        }
    }

    private static boolean isUnusable(String text) {
        return text.isEmpty() || text.length() > LONGEST;
    }

    @Override
    public String toString() {
        return "number:***";
    }

    /** The number or the register that gave it is missing, or far too long. */
    public static final class InvalidOtherNumber extends InvalidWord {

        InvalidOtherNumber() {
            super("kernel:invalidNumber", "A number has a register that gave it, and both at most 200 characters.");
        }
    }
}
