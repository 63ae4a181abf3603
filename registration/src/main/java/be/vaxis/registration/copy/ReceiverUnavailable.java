package be.vaxis.registration.copy;

/** A receiver does not answer, or not usefully. The text is a countable word, and names nobody. Dutch: <i>niet bereikbaar</i>. */
public final class ReceiverUnavailable extends RuntimeException {

    public ReceiverUnavailable(String fault) {
        super(fault);
    }

    public String fault() {
        return String.valueOf(getMessage());
    }
}
