package be.vaxis.kernel;

/** The texts do not make a {@link PersonName}. The message does not repeat them. */
public final class InvalidPersonName extends InvalidWord {

    InvalidPersonName(String message) {
        super("kernel:invalidPersonName", message);
    }
}
