package be.vaxis.kernel;

/** A number or mail address has not the shape of one. The message does not repeat it. */
public final class InvalidContact extends InvalidWord {

    InvalidContact(String message) {
        super("kernel:invalidContact", message);
    }
}
