package be.vaxis.reservation.template;

import be.vaxis.reservation.centre.CentreId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names all templates of a centre together, since their names are to differ: {@code template:GENT-EXPO}. */
public record TemplatesId(CentreId centre) {

    private static final String PREFIX = "template:";

    @JsonCreator
    public static TemplatesId parse(String text) {
        return new TemplatesId(new CentreId(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + centre.code();
    }
}
