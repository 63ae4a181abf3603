package be.vaxis.selection.candidate;

import be.vaxis.kernel.InvalidWord;

/** Ages that fit nobody. */
public final class InvalidAgeRule extends InvalidWord {

    InvalidAgeRule(String message) {
        super("selection:invalidAgeRule", message);
    }
}
