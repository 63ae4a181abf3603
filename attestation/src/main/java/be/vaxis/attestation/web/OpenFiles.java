package be.vaxis.attestation.web;

import be.vaxis.kernel.PersonId;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/**
 * Whom a caller helps, as long as the login session lasts, so that nothing of a person stands in a URL. Twenty are kept; the
 * oldest makes place. Somebody of whom nothing is known has a file too, like everybody else's.
 */
@Component
@SessionScope
class OpenFiles implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int KEPT = 20;
    private static final String NOBODY = "";

    private final LinkedHashMap<UUID, String> open = new LinkedHashMap<>();

    synchronized void open(UUID file, Optional<PersonId> person) {
        open.put(file, person.map(PersonId::toString).orElse(NOBODY));
        if (open.size() > KEPT) {
            open.pollFirstEntry();
        }
    }

    /** Empty for somebody of whom nothing is known. Refuses with {@code fileGone}. */
    synchronized Optional<PersonId> find(UUID file) {
        String person = open.get(file);
        if (person == null) {
            throw new FileGone();
        }
        return person.equals(NOBODY) ? Optional.empty() : Optional.of(PersonId.parse(person));
    }
}
