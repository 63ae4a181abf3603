package be.vaxis.infra.vault;

import be.vaxis.kernel.PersonId;
import java.util.Collection;
import java.util.Optional;
import javax.crypto.SecretKey;

/** Finds the key that a person's values are sealed with. */
interface KeyRing {

    /** The key of a person, or nothing when it was shredded. */
    Optional<SecretKey> keyOf(PersonId person);

    /** Gets ready to be asked for the keys of these people. */
    default void expect(Collection<PersonId> people) {}
}
