package be.vaxis.kernel;

/** The parts do not make an {@link Address}. The message does not repeat them. */
public final class InvalidAddress extends InvalidWord {

    InvalidAddress(String message) {
        super("kernel:invalidAddress", message);
    }
}
