package be.vaxis.selection.candidate;

import be.vaxis.kernel.PostalCode;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Postal codes from one to another, both included. Prints as {@code 9000} or {@code 9000-9099}.
 *
 * <p>Dutch: <i>reeks postcodes</i>.
 */
public record PostalRange(PostalCode from, PostalCode until) {

    public PostalRange {
        if (until.compareTo(from) < 0) {
            throw new InvalidPostalRange();
        }
    }

    /** Reads {@code 9000} or {@code 9000-9099}. */
    @JsonCreator
    public static PostalRange parse(String text) {
        int hyphen = text.indexOf('-');
        return hyphen < 0
                ? new PostalRange(PostalCode.parse(text), PostalCode.parse(text))
                : new PostalRange(
                        PostalCode.parse(text.substring(0, hyphen)), PostalCode.parse(text.substring(hyphen + 1)));
    }

    @Override
    @JsonValue
    public String toString() {
        return from.equals(until) ? from.value() : from.value() + "-" + until.value();
    }
}
