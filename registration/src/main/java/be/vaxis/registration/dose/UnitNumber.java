package be.vaxis.registration.dose;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number that tells one unit of a vaccine from every other.
 *
 * <p>Dutch: <i>identificatienummer van het vaccin</i>. Source: process 4, Registration; GS1 (21), at most twenty
 * characters.
 *
 * @param value letters, digits, hyphens, points and slashes; at least three and at most twenty
 */
public record UnitNumber(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9./-]{2,19}");

    public UnitNumber {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidUnitNumber();
        }
    }

    @JsonCreator
    public static UnitNumber parse(String typed) {
        return new UnitNumber(typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "unit:" + value;
    }
}
