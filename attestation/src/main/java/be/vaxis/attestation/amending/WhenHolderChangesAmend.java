package be.vaxis.attestation.amending;

import be.vaxis.contract.registration.RegistrationEvent.DoseRegistered;
import be.vaxis.contract.registration.RegistrationEvent.DoseWithdrawn;
import be.vaxis.contract.selection.SelectionEvent.PersonEnrolled;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Whoever is told of anew is due.
 *
 * <p>In the group that writes what was told, so that whoever looks later finds it.
 */
@Component
@ProcessingGroup("attestation.inbox.holder")
class WhenHolderChangesAmend {

    private final DueQueue queue;

    WhenHolderChangesAmend(DueQueue queue) {
        this.queue = queue;
    }

    @EventHandler
    void on(PersonEnrolled event) {
        queue.add(event.person());
    }

    @EventHandler
    void on(DoseRegistered event) {
        queue.add(event.person());
    }

    @EventHandler
    void on(DoseWithdrawn event) {
        queue.add(event.person());
    }
}
