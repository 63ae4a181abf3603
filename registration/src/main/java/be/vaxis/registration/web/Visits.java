package be.vaxis.registration.web;

import be.vaxis.kernel.Insz;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/**
 * The people whom a caller has in front of them, and the vial on the table.
 *
 * <p>Lives as long as the login session, in whichever process answers, so that the number of a person stands in no URL: a
 * page is called by the number of the visit. Twenty visits are kept; the oldest makes place.
 */
@Component
@SessionScope
class Visits implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int KEPT = 20;

    private final LinkedHashMap<UUID, String> open = new LinkedHashMap<>();
    private @Nullable Vial vial;

    /** What is likely to be in the next syringe too. */
    record Vial(String product, String lot, String expires) implements Serializable {}

    synchronized void open(UUID visit, Insz insz) {
        open.put(visit, insz.value());
        if (open.size() > KEPT) {
            Map.Entry<UUID, String> oldest = open.firstEntry();
            open.remove(oldest.getKey());
        }
    }

    synchronized Optional<Insz> find(UUID visit) {
        return Optional.ofNullable(open.get(visit)).map(Insz::new);
    }

    synchronized void remember(Vial used) {
        vial = used;
    }

    synchronized Optional<Vial> vial() {
        return Optional.ofNullable(vial);
    }
}
