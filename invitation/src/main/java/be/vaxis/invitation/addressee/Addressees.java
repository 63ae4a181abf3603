package be.vaxis.invitation.addressee;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Finds people to tell something. */
public interface Addressees {

    Optional<Addressee> find(PersonId person);

    /** Those who are known of a list, of at most a few hundred. */
    Map<PersonId, Addressee> findAll(Collection<PersonId> people);

    /** How the holder of a code can be reached; empty once the person is forgotten. */
    Optional<Reach> reach(CodeDigest code);
}
