package be.vaxis.infra.store;

import be.vaxis.kernel.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Sends each aggregate's events to the schema of its context.
 *
 * <p>An aggregate's id begins with its room ({@code lineday:…}), and a room belongs to one context. Processors do not read
 * here but from the stream of their own context, so there is no order over contexts.
 */
final class RoutingEngine implements EventStorageEngine {

    private final ContextStores stores;
    private final AggregateRooms rooms;

    RoutingEngine(ContextStores stores, AggregateRooms rooms) {
        this.stores = stores;
        this.rooms = rooms;
    }

    private EventStorageEngine engineOf(String aggregateId) {
        return stores.of(rooms.contextOf(aggregateId)).events();
    }

    static Context contextOf(EventMessage<?> event) {
        return Context.owning(event.getPayloadType());
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        Map<Context, List<EventMessage<?>>> byContext =
                events.stream().collect(Collectors.groupingBy(RoutingEngine::contextOf, Collectors.toList()));
        byContext.forEach((context, own) -> stores.of(context).events().appendEvents(own));
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        engineOf(snapshot.getAggregateIdentifier()).storeSnapshot(snapshot);
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long firstSequenceNumber) {
        return engineOf(aggregateId).readEvents(aggregateId, firstSequenceNumber);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
        return rooms.keepsSnapshots(aggregateId) ? engineOf(aggregateId).readSnapshot(aggregateId) : Optional.empty();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        return engineOf(aggregateId).lastSequenceNumberFor(aggregateId);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        throw new IllegalStateException("A processor reads the stream of its own context");
    }
}
