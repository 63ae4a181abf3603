package be.vaxis.kernel;

/** The text is not a {@link RizivNumber}. The message says why, without the digits. */
public final class InvalidRizivNumber extends InvalidWord {

    InvalidRizivNumber(String message) {
        super("kernel:invalidRizivNumber", message);
    }
}
