package be.vaxis.registration.web;

import be.vaxis.kernel.Insz;
import java.security.SecureRandom;
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
 * <p>Lives as long as the login session, so that the number of a person stands in no URL: a page is called by the number
 * of the visit. Twenty visits are kept; the oldest makes place.
 */
@Component
@SessionScope
class Visits {

    private static final int KEPT = 20;

    private final SecureRandom random = new SecureRandom();
    private final Map<UUID, Insz> open = new LinkedHashMap<>();
    private @Nullable Vial vial;

    /** What is likely to be in the next syringe too. */
    record Vial(String product, String lot, String expires) {}

    synchronized UUID open(Insz insz) {
        UUID visit = draw();
        open.put(visit, insz);
        if (open.size() > KEPT) {
            open.remove(open.keySet().iterator().next());
        }
        return visit;
    }

    synchronized Optional<Insz> find(UUID visit) {
        return Optional.ofNullable(open.get(visit));
    }

    /** A key for a form that has not been sent yet: sending it twice registers once. */
    String key() {
        return draw().toString();
    }

    synchronized void remember(Vial used) {
        vial = used;
    }

    synchronized Optional<Vial> vial() {
        return Optional.ofNullable(vial);
    }

    private UUID draw() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
