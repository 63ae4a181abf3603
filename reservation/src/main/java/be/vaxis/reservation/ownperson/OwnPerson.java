package be.vaxis.reservation.ownperson;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.reservation.ownperson.OwnPersonEvent.TakenIn;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Remembers which practice books somebody; {@link OwnPeopleDesk} decides, since the booking tells whether it may. */
@Aggregate
class OwnPerson {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private OwnPersonId id;

    private @Nullable TakenIn last;

    OwnPerson() {} // Axon rebuilds a person from their events

    /** @return whether that is news */
    boolean takeIn(TakeIn command) {
        var event =
                new TakenIn(command.person(), command.practice(), command.patient(), command.series(), command.by());
        boolean news = last == null
                || !last.practice().equals(event.practice())
                || !last.series().equals(event.series())
                || !last.patient().value().equals(event.patient().value());
        if (news) {
            apply(event);
        }
        return news;
    }

    @EventSourcingHandler
    void on(TakenIn event) {
        id = event.person();
        last = event;
    }
}
