package be.vaxis.registration.publish;

import be.vaxis.contract.Publisher;
import be.vaxis.contract.registration.ComparisonEvent.PersonToldAgain;
import be.vaxis.contract.registration.ComparisonEvent.SumsTaken;
import be.vaxis.registration.comparison.ComparisonEvent.SumsTold;
import be.vaxis.registration.vaccinations.ToldAgainEvent.ToldAgain;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Tells sums to compare with, and whoever is told again. */
@Component
@ProcessingGroup("registration.publish")
class ComparisonPublisher {

    private final Publisher publisher;

    ComparisonPublisher(Publisher publisher) {
        this.publisher = publisher;
    }

    @EventHandler
    void on(SumsTold event) {
        publisher.publish(new SumsTaken(event.comparison().value(), event.until(), event.sums()));
    }

    @EventHandler
    void on(ToldAgain event) {
        publisher.publish(new PersonToldAgain(event.vaccinations().person(), event.holding()));
    }
}
