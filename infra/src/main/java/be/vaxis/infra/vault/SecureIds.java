package be.vaxis.infra.vault;

import be.vaxis.kernel.FreshIds;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Random UUIDs (version 4) of the secure source of this machine. */
@Component
final class SecureIds implements FreshIds {

    @Override
    public UUID next() {
        return UUID.randomUUID();
    }
}
