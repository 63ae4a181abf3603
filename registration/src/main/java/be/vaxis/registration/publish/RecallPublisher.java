package be.vaxis.registration.publish;

import be.vaxis.contract.Publisher;
import be.vaxis.contract.registration.RecallEvent.PersonRecalled;
import be.vaxis.contract.registration.RecallEvent.RecallCalledOff;
import be.vaxis.registration.recall.RecallEvent.PeopleNamed;
import be.vaxis.registration.recall.RecallEvent.RecallStopped;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Tells who is to be told of a recall: what they are asked to do, and no product, lot or reason. */
@Component
@ProcessingGroup("registration.publish")
class RecallPublisher {

    private final Publisher publisher;

    RecallPublisher(Publisher publisher) {
        this.publisher = publisher;
    }

    @EventHandler
    void on(PeopleNamed event) {
        event.people()
                .forEach(person ->
                        publisher.publish(new PersonRecalled(event.recall().value(), person, event.advice())));
    }

    @EventHandler
    void on(RecallStopped event) {
        publisher.publish(new RecallCalledOff(event.recall().value()));
    }
}
