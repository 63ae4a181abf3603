package be.vaxis.kernel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds people by the keyed hash of their INSZ, or of another number while they have none.
 *
 * <p>Belongs to no context: it stands beside the keys that make personal data readable, and forgets a person when that
 * key is shredded.
 */
public interface PersonIndex {

    Optional<PersonId> find(Insz insz);

    /**
     * Somebody with a provisional identity, or whoever it became a part of; a number of one register never finds the same
     * number of another.
     */
    Optional<PersonId> find(OtherNumber number);

    /** The person with this number; a new one, with a key of their own, when the number was never met before. */
    PersonId enrol(Insz insz);

    /** As {@link #enrol(Insz)}, for somebody of whom no INSZ is known. */
    PersonId enrol(OtherNumber number);

    /** Under which INSZ the person with this number is known, since a provisional identity became a part of theirs. */
    Optional<Insz> inszOf(OtherNumber number);

    /**
     * Makes a provisional identity a part of the person with this INSZ: its number leads there from now on, who looked at it
     * is in their log, and both are forgotten together. Once it is a part of somebody, doing so again changes nothing.
     */
    void merge(PersonId provisional, Insz insz);

    /** As {@link #enrol(Insz)} for many at once, in few round trips. */
    default Map<Insz, PersonId> enrolAll(Collection<Insz> numbers) {
        Map<Insz, PersonId> people = new LinkedHashMap<>();
        numbers.forEach(insz -> people.put(insz, enrol(insz)));
        return people;
    }
}
