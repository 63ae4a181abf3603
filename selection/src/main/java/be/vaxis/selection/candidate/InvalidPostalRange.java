package be.vaxis.selection.candidate;

import be.vaxis.kernel.InvalidWord;

/** A range that ends before it begins. */
public final class InvalidPostalRange extends InvalidWord {

    InvalidPostalRange() {
        super("selection:invalidPostalRange", "Write postal codes as 9000, or from low to high as 9000-9099.");
    }
}
