package be.vaxis.kernel.access;

import be.vaxis.kernel.PersonId;
import java.util.Collection;
import java.util.List;

/**
 * Writes down that somebody looked at a person's data, so that the person can read it.
 *
 * <p>Call it in the same transaction as the look itself, also when nothing was found: that somebody asked is the fact.
 * Entries are never changed, and go only when the person is forgotten. They hold no health data: the words for {@code what} and {@code purpose} say
 * which kind of data it was, never its content.
 *
 * <p>Dutch: <i>toegangslogboek</i>. Source: process 6, Access (every look is logged and the person can read that log).
 */
public interface AccessLog {

    /**
     * One look at one person.
     *
     * @param what the kind of data, as a logical name with a message {@code access.what.<name>} in four languages, such
     *     as {@code registration.status}
     * @param purpose why, as a logical name with a message {@code access.purpose.<name>}, such as {@code care}
     */
    default void looked(PersonId person, Caller by, String what, String purpose) {
        lookedAtAll(List.of(person), by, what, purpose);
    }

    /** One look at many people, such as a batch of patients; each of them finds it in their own log. */
    void lookedAtAll(Collection<PersonId> people, Caller by, String what, String purpose);
}
