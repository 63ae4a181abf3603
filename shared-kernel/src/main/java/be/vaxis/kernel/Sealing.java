package be.vaxis.kernel;

import java.util.Collection;

/** Encrypts a personal value for a row, and opens it again; the same form as in the event store. */
public interface Sealing {

    /** Cipher text as JSON; names the owner, tells nothing else. */
    String seal(Personal<?> personal);

    /** The value, or a shredded one when the owner's key is gone. */
    <T> Personal<T> open(String sealed, Class<T> type);

    /** Gets ready to open values of these people, in one round trip instead of one for each; some thousands at most. */
    default void expect(Collection<PersonId> people) {}
}
