package be.vaxis.registration.product;

import be.vaxis.kernel.InvalidWord;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The number under which a package or a vial is traded all over the world.
 *
 * <p>Source: GS1 General Specifications, AI (01).
 *
 * @param value fourteen digits, the last one a check digit; shorter ones are written with zeros in front
 */
public record Gtin(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{14}");

    @JsonCreator
    public Gtin {
        if (!FORM.matcher(value).matches() || checkDigit(value) != value.charAt(13) - '0') {
            throw new InvalidGtin();
        }
    }

    /** Three times the first, third, … digit and once each other: what is missing to a multiple of ten. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < 13; place++) {
            sum += (digits.charAt(place) - '0') * (place % 2 == 0 ? 3 : 1);
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return "gtin:" + value;
    }

    /** The number was not read as it is printed; scan it once more. */
    public static final class InvalidGtin extends InvalidWord {

        InvalidGtin() {
            super(
                    "registration:invalidGtin",
                    "A GTIN has fourteen digits, and this check digit does not fit the others.");
        }
    }
}
