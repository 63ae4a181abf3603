package be.vaxis.kernel;

/** The parts do not make a {@link PartialDate}. The message does not repeat them. */
public final class InvalidPartialDate extends InvalidWord {

    InvalidPartialDate(String message) {
        super("kernel:invalidPartialDate", message);
    }
}
