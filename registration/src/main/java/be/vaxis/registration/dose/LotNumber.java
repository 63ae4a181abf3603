package be.vaxis.registration.dose;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of the lot that a vial came from, in capitals without spaces so that a recall finds every spelling of it.
 *
 * <p>Dutch: <i>lotnummer</i>. Source: process 4, Registration; GS1 (10), at most twenty characters.
 *
 * @param value letters, digits, hyphens, points and slashes; at least three and at most twenty; a hyphen alone when it
 *     is not told, as of a dose from elsewhere
 */
public record LotNumber(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9./-]{2,19}");

    /** Of a dose given where nobody told us the lot: no recall finds it. */
    public static final LotNumber NOT_TOLD = new LotNumber("-");

    public LotNumber {
        if (!value.equals("-") && !FORM.matcher(value).matches()) {
            throw new InvalidLotNumber();
        }
    }

    /** Reads {@code ew 2246}. */
    @JsonCreator
    public static LotNumber parse(String typed) {
        return new LotNumber(typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    public boolean isTold() {
        return !equals(NOT_TOLD);
    }

    @Override
    public String toString() {
        return "lot:" + value;
    }
}
