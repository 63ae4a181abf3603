package be.vaxis.kernel;

/** The text is not a {@link Nis5}. The message says what one looks like. */
public final class InvalidNis5 extends InvalidWord {

    InvalidNis5(String message) {
        super("kernel:invalidNis5", message);
    }
}
