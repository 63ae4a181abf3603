package be.vaxis.registration.web;

import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Draws the numbers of visits and the keys of forms; nobody can guess them. */
@Component
class FreshIds {

    private final SecureRandom random = new SecureRandom();

    UUID next() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
