package be.vaxis.reservation.centre;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Names a centre: {@code centre:GENT-EXPO}.
 *
 * <p>Dutch: <i>vaccinatiecentrum</i>. Source: process 3, Reservation.
 *
 * @param code 2 to 40 capitals, digits and hyphens; also the organisation of those who work there
 */
public record CentreId(String code) implements Comparable<CentreId> {

    private static final String PREFIX = "centre:";
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");

    public CentreId {
        if (!SHAPE.matcher(code).matches()) {
            throw new InvalidCentre();
        }
    }

    /** Reads {@code GENT-EXPO} as well as {@code centre:GENT-EXPO}. */
    @JsonCreator
    public static CentreId parse(String text) {
        return new CentreId(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text);
    }

    @Override
    public int compareTo(CentreId other) {
        return code.compareTo(other.code);
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + code;
    }
}
