package be.vaxis.kernel;

/** The text is not a {@link KboNumber}. The message says why, without the digits. */
public final class InvalidKboNumber extends InvalidWord {

    InvalidKboNumber(String message) {
        super("kernel:invalidKboNumber", message);
    }
}
