package be.vaxis.infra.store;

import be.vaxis.kernel.Context;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * The one event store that commands see.
 *
 * <p>Keeps the events of busy aggregates in memory and asks the database only for what came after them. As it asks every
 * time, an aggregate is never staler than the database, whichever process wrote last; only the reading of old events is
 * saved.
 */
final class HouseEventStore extends EmbeddedEventStore {

    /** Events of all kept streams together; some 300 bytes each. */
    private static final long KEPT_EVENTS = 200_000;

    private final ContextStores stores;
    private final Serializer form;
    private final Cache<String, KeptStream> known = Caffeine.newBuilder()
            .maximumWeight(KEPT_EVENTS)
            .<String, KeptStream>weigher((id, stream) -> 1 + stream.events().size())
            .build();

    private HouseEventStore(Builder builder, ContextStores stores, Serializer form) {
        super(builder);
        this.stores = stores;
        this.form = form;
    }

    static HouseEventStore over(ContextStores stores, AggregateRooms rooms, Serializer form) {
        return new HouseEventStore(
                EmbeddedEventStore.builder().storageEngine(new RoutingEngine(stores, rooms)), stores, form);
    }

    @Override
    public DomainEventStream readEvents(String aggregateId) {
        return DomainEventStream.concat(
                DomainEventStream.of(topUp(aggregateId).all(form)),
                DomainEventStream.of(stagedDomainEventMessages(aggregateId)));
    }

    private KeptStream topUp(String aggregateId) {
        if (Unbegun.isKnown(aggregateId)) {
            return KeptStream.NOTHING;
        }
        KeptStream before = known.getIfPresent(aggregateId);
        KeptStream stream = before == null ? KeptStream.from(storageEngine().readSnapshot(aggregateId), form) : before;
        List<DomainEventMessage<?>> events = new ArrayList<>(stream.events());
        storageEngine().readEvents(aggregateId, stream.next()).forEachRemaining(events::add);
        KeptStream now = stream.with(events);
        if (onlyCommittedIsVisible() && (before == null || before.events().size() != events.size())) {
            known.put(aggregateId, now);
        }
        return now;
    }

    /** From the preparing of its commit on, a transaction also sees what it has stored itself and may still undo. */
    private static boolean onlyCommittedIsVisible() {
        return CurrentUnitOfWork.map(work -> work.root().phase().isBefore(UnitOfWork.Phase.PREPARE_COMMIT))
                .orElse(true);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        super.storeSnapshot(snapshot);
        known.invalidate(snapshot.getAggregateIdentifier());
    }

    @Override
    protected void afterCommit(@Nullable List<? extends EventMessage<?>> events) {
        if (events != null) {
            events.stream()
                    .map(RoutingEngine::contextOf)
                    .collect(Collectors.toSet())
                    .forEach(this::wake);
        }
    }

    private void wake(Context context) {
        stores.of(context).eventStream().wake();
    }

    /** Drops what is kept in memory; for when stored events were changed. */
    void forgetStreams() {
        known.invalidateAll();
    }
}
