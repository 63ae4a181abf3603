package be.vaxis.kernel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** The same for many at once, in few round trips. */
    default Map<Insz, PersonId> enrolAll(Collection<Insz> numbers) {
        Map<Insz, PersonId> people = new LinkedHashMap<>();
        numbers.forEach(insz -> people.put(insz, enrol(insz)));
        return people;
    }
}
