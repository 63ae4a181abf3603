package be.vaxis.registration.copy;

import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Whoever is forgotten here is erased there.
 *
 * <p>In the group that empties the numbers on the record, so that nothing more can be written when it is their turn.
 */
@Component
@ProcessingGroup("registration.inbox.record")
class WhenPersonForgottenEraseCopies {

    private final CopyQueue queue;
    private final CopyReceivers receivers;

    WhenPersonForgottenEraseCopies(CopyQueue queue, CopyReceivers receivers) {
        this.queue = queue;
        this.receivers = receivers;
    }

    @EventHandler
    void on(PersonForgotten event) {
        receivers.all().forEach(one -> queue.add(one.receiver(), event.person()));
    }
}
