package be.vaxis.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A Belgian postal code, 1000 to 9999. Valid in shape; whether bpost uses it is for the table of places to say.
 *
 * <p>Dutch: <i>postcode</i>. Source: bpost.
 *
 * @param value four digits
 */
public record PostalCode(@JsonValue String value) implements Comparable<PostalCode> {

    public PostalCode {
        if (!Digits.areExactly(4, value) || value.charAt(0) == '0') {
            throw new InvalidPostalCode("A Belgian postal code is a number from 1000 to 9999.");
        }
    }

    /** Reads {@code 9000}, spaces around it or not. */
    @JsonCreator
    public static PostalCode parse(String typed) {
        return new PostalCode(typed.strip());
    }

    @Override
    public int compareTo(PostalCode other) {
        return value.compareTo(other.value);
    }

    /** The bare code, as on an envelope. */
    @Override
    public String toString() {
        return value;
    }
}
