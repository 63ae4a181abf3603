package be.vaxis.selection.person;

import be.vaxis.kernel.InvalidWord;

/** Doses, intervals and window do not go together. */
public final class InvalidCodeTerms extends InvalidWord {

    InvalidCodeTerms(String message) {
        super("selection:invalidCodeTerms", message);
    }
}
