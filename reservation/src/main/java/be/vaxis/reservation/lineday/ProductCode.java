package be.vaxis.reservation.lineday;

import be.vaxis.kernel.InvalidWord;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which vaccine is planned on a line, by the code that contexts tell each other: {@code COMIRNATY}. For planners only: it
 * is never told to whoever books.
 *
 * <p>Which products there are is known to the context that registers doses; here only the shape is checked.
 *
 * <p>Dutch: <i>vaccin van de lijn</i>. Source: process 3, Reservation.
 *
 * @param value 2 to 30 capital letters, digits and hyphens, a letter first
 */
public record ProductCode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9-]{1,29}");

    public ProductCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidProduct();
        }
    }

    /** Reads {@code comirnaty} as well. */
    @JsonCreator
    public static ProductCode parse(String typed) {
        return new ProductCode(typed.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }

    /** A text is not the code of a product. */
    public static final class InvalidProduct extends InvalidWord {

        InvalidProduct() {
            super(
                    "reservation:invalidProduct",
                    "The code of a product has 2 to 30 letters, digits and hyphens, such as COMIRNATY.");
        }
    }
}
