package be.vaxis.kernel;

import java.util.Optional;

/**
 * Finds people by the keyed hash of their INSZ.
 *
 * <p>Belongs to no context: it stands beside the keys that make personal data readable, and forgets a person when that
 * key is shredded.
 */
public interface PersonIndex {

    Optional<PersonId> find(Insz insz);

    /** The person with this number; a new one, with a key of their own, when the number was never met before. */
    PersonId enrol(Insz insz);
}
