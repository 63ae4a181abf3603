package be.vaxis.reservation.lineday;

import be.vaxis.kernel.InvalidWord;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why a plan changes after its week was closed, in the words of the medical lead. Kept for ever, and about no person.
 *
 * <p>Dutch: <i>reden van een late wijziging</i>. Source: process 3, Reservation.
 *
 * @param text 10 to 500 characters without the blanks around them
 */
public record LateReason(String text) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 500;

    public LateReason {
        text = text.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new InvalidLateReason();
        }
    }

    @JsonCreator
    public static LateReason parse(String text) {
        return new LateReason(text);
    }

    @Override
    @JsonValue
    public String toString() {
        return text;
    }

    /** A reason is missing, or is no reason, or a whole story. */
    public static final class InvalidLateReason extends InvalidWord {

        InvalidLateReason() {
            super(
                    "reservation:invalidLateReason",
                    "Give the reason in " + SHORTEST + " to " + LONGEST + " characters.");
        }
    }
}
