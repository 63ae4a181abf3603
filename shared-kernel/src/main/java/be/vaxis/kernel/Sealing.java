package be.vaxis.kernel;

/** Encrypts a personal value for a row, and opens it again; the same form as in the event store. */
public interface Sealing {

    /** Cipher text as JSON; names the owner, tells nothing else. */
    String seal(Personal<?> personal);

    /** The value, or a shredded one when the owner's key is gone. */
    <T> Personal<T> open(String sealed, Class<T> type);
}
