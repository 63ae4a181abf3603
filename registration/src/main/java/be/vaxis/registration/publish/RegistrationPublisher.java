package be.vaxis.registration.publish;

import be.vaxis.contract.Publisher;
import be.vaxis.contract.registration.RegistrationEvent;
import be.vaxis.registration.schedule.NextDose;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("registration.publish")
class RegistrationPublisher {

    private final Publisher publisher;

    RegistrationPublisher(Publisher publisher) {
        this.publisher = publisher;
    }

    @EventHandler
    void on(DoseRegistered event) {
        NextDose next = event.standing().next();
        publisher.publish(new RegistrationEvent.DoseRegistered(
                event.vaccinations().person(),
                event.dose().value(),
                event.vaccine().product(),
                event.given(),
                event.number(),
                event.standing().of(),
                event.standing().status(),
                next == null ? null : next.from(),
                next == null ? null : next.until()));
    }

    @EventHandler
    void on(DoseWithdrawn event) {
        publisher.publish(new RegistrationEvent.DoseWithdrawn(
                event.vaccinations().person(),
                event.dose().value(),
                event.standing().status()));
    }
}
