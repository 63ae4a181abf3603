package be.vaxis.attestation.uvci;

import java.util.regex.Pattern;

/**
 * An identifier as it stands in a certificate, ours or another country's; the check character is not looked at.
 *
 * @param value at most {@link #LONGEST} characters, none of them a control
 */
public record Uvci(String value) {

    /** What the schema of the certificate allows; what we make is at most 72. */
    public static final int LONGEST = 80;

    private static final Pattern FORM = Pattern.compile("\\P{Cntrl}{1," + LONGEST + "}");
    private static final Pattern COUNTED = Pattern.compile("[A-Z0-9/:]*#[A-Z0-9/:]");

    /** What a reader can be told about the check character. */
    public enum Check {
        RIGHT,
        /** Mistyped, or counted in another way by its country. */
        WRONG,
        /** There is none, or none that can be counted. */
        ABSENT
    }

    public Uvci {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An identifier has 1 to " + LONGEST + " characters.");
        }
    }

    /** For who typed it over; never a reason to refuse a certificate. */
    public Check check() {
        if (!COUNTED.matcher(value).matches()) {
            return Check.ABSENT;
        }
        int hash = value.indexOf('#');
        return CheckCharacter.of(value.substring(0, hash)) == value.charAt(hash + 1) ? Check.RIGHT : Check.WRONG;
    }

    @Override
    public String toString() {
        return value;
    }
}
