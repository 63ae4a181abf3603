package be.vaxis.reservation.booking;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;

/** Axon's own, which also refuses what the unique key of the table refuses. */
class StoredInMemory extends InMemoryEventStorageEngine {

    @Override
    public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
        for (var event : events) {
            if (event instanceof DomainEventMessage<?> next
                    && lastSequenceNumberFor(next.getAggregateIdentifier()).orElse(-1L) >= next.getSequenceNumber()) {
                throw new ConcurrencyException("somebody else was first");
            }
        }
        super.appendEvents(events);
    }
}
