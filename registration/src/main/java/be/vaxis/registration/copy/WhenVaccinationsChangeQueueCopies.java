package be.vaxis.registration.copy;

import be.vaxis.registration.vaccinations.VaccinationsEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Whatever happens to somebody's vaccinations, the receivers may have to hear of it: registered, corrected, renumbered, taken
 * back, or told in other words.
 *
 * <p>In the group of the record, so that both change in one transaction; and never again when that is rebuilt.
 */
@Component
@ProcessingGroup("registration.record")
@DisallowReplay
class WhenVaccinationsChangeQueueCopies {

    private final CopyQueue queue;
    private final CopyReceivers receivers;

    WhenVaccinationsChangeQueueCopies(CopyQueue queue, CopyReceivers receivers) {
        this.queue = queue;
        this.receivers = receivers;
    }

    @EventHandler
    void on(VaccinationsEvent event) {
        receivers
                .all()
                .forEach(one -> queue.add(one.receiver(), event.vaccinations().person()));
    }
}
