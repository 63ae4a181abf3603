package be.vaxis.kernel;

/** The text is not an {@link Insz}. The message says why, without the digits. */
public final class InvalidInsz extends InvalidWord {

    InvalidInsz(String message) {
        super("kernel:invalidInsz", message);
    }
}
