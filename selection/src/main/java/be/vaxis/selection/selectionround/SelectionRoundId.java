package be.vaxis.selection.selectionround;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a round of selection. Dutch: <i>selectieronde</i>. */
public record SelectionRoundId(UUID value) {

    private static final String PREFIX = "selectionround:";

    @JsonCreator
    public static SelectionRoundId parse(String text) {
        return new SelectionRoundId(UUID.fromString(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + value;
    }
}
