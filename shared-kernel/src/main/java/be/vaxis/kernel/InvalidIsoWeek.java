package be.vaxis.kernel;

/** The text is not an {@link IsoWeek}. The message says what one looks like. */
public final class InvalidIsoWeek extends InvalidWord {

    InvalidIsoWeek() {
        super("kernel:invalidIsoWeek", "A week is named by its year and number, such as 2021-W18.");
    }
}
