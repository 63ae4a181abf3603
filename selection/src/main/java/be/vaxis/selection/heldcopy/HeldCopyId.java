package be.vaxis.selection.heldcopy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The copy as it is compared once; by the id of the comparison. */
public record HeldCopyId(UUID comparison) {

    private static final String PREFIX = "heldcopy:";

    @JsonCreator
    public static HeldCopyId parse(String text) {
        return new HeldCopyId(UUID.fromString(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + comparison;
    }
}
