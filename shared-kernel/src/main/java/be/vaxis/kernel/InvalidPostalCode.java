package be.vaxis.kernel;

/** The text is not a {@link PostalCode}. The message says what one looks like. */
public final class InvalidPostalCode extends InvalidWord {

    InvalidPostalCode(String message) {
        super("kernel:invalidPostalCode", message);
    }
}
