package be.vaxis.invitation.dispatch;

import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whoever is forgotten waits for nothing any more. */
@Component("dispatchScrubbing")
@ProcessingGroup("invitation.inbox.dispatch")
class WhenPersonForgottenScrub {

    private final DispatchQueue queue;

    WhenPersonForgottenScrub(DispatchQueue queue) {
        this.queue = queue;
    }

    @EventHandler
    void on(PersonForgotten event) {
        queue.scrub(event.person());
    }
}
