package be.vaxis.selection.process;

import be.vaxis.kernel.Shredder;
import be.vaxis.selection.person.PersonEvent.PersonForgotten;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Destroys the key of who is to be forgotten.
 *
 * <p>The decision is stored first: a crash in between finds it again and shreds then. A replay shreds once more, which
 * changes nothing, and would also mend a restored backup of the keys.
 */
@Component
@ProcessingGroup("selection.process")
class WhenPersonForgottenShredKey {

    private final Shredder shredder;

    WhenPersonForgottenShredKey(Shredder shredder) {
        this.shredder = shredder;
    }

    @EventHandler
    void on(PersonForgotten event) {
        shredder.shred(event.person());
    }
}
