package be.vaxis.kernel;

/** The text is not a {@link Cnk}. The message says what one looks like. */
public final class InvalidCnk extends InvalidWord {

    InvalidCnk(String message) {
        super("kernel:invalidCnk", message);
    }
}
