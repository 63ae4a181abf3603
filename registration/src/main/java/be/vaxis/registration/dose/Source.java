package be.vaxis.registration.dose;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who told us about a dose, and may take it back: the organisation that a caller works for, or else the caller.
 *
 * <p>Dutch: <i>registrerende instelling</i>. Source: process 4, Registration; wrong records are corrected at the source.
 */
public record Source(@JsonValue String value) {

    @JsonCreator
    public static Source parse(String text) {
        return new Source(text);
    }

    @Override
    public String toString() {
        return "source:" + value;
    }
}
