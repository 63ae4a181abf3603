package be.vaxis.reservation.template;

import be.vaxis.kernel.InvalidWord;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What planners call a week, such as {@code School holidays}.
 *
 * <p>Dutch: <i>naam van een sjabloon</i>.
 *
 * @param text 1 to 60 characters without the blanks around them, on one line
 */
public record TemplateName(String text) {

    /** How many characters it has at most. */
    public static final int LONGEST = 60;

    public TemplateName {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidTemplateName();
        }
    }

    @JsonCreator
    public static TemplateName parse(String text) {
        return new TemplateName(text);
    }

    /** Capitals make no other name. */
    boolean isSameAs(TemplateName other) {
        return text.toLowerCase(Locale.ROOT).equals(other.text.toLowerCase(Locale.ROOT));
    }

    @Override
    @JsonValue
    public String toString() {
        return text;
    }

    /** A text is no name: it is missing, too long or more than a line. */
    public static final class InvalidTemplateName extends InvalidWord {

        InvalidTemplateName() {
            super("reservation:invalidTemplateName", "Give the template a name of 1 to " + LONGEST + " characters.");
        }
    }
}
