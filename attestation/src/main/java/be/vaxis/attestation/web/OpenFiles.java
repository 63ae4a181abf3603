package be.vaxis.attestation.web;

import be.vaxis.kernel.Insz;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/**
 * Whom a caller helps, as long as the login session lasts, so that the number of a person stands in no URL. Twenty are kept;
 * the oldest makes place.
 */
@Component
@SessionScope
class OpenFiles implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int KEPT = 20;

    private final LinkedHashMap<UUID, String> open = new LinkedHashMap<>();

    synchronized void open(UUID file, Insz insz) {
        open.put(file, insz.value());
        if (open.size() > KEPT) {
            open.pollFirstEntry();
        }
    }

    synchronized Optional<Insz> find(UUID file) {
        return Optional.ofNullable(open.get(file)).map(Insz::new);
    }
}
