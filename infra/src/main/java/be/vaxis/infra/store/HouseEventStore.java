package be.vaxis.infra.store;

import be.vaxis.infra.vault.KeyShredded;
import be.vaxis.kernel.Context;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

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

    /** Without a new event; then what was sealed is not readable longer here than its key is in another process. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final ContextStores stores;
    private final Cache<String, List<DomainEventMessage<?>>> known = Caffeine.newBuilder()
            .maximumWeight(KEPT_EVENTS)
            .expireAfterWrite(KEPT)
            .<String, List<DomainEventMessage<?>>>weigher((id, events) -> 1 + events.size())
            .build();

    private HouseEventStore(Builder builder, ContextStores stores) {
        super(builder);
        this.stores = stores;
    }

    static HouseEventStore over(ContextStores stores, AggregateRooms rooms) {
        return new HouseEventStore(
                EmbeddedEventStore.builder().storageEngine(new RoutingEngine(stores, rooms)), stores);
    }

    @Override
    public DomainEventStream readEvents(String aggregateId) {
        List<DomainEventMessage<?>> events = topUp(aggregateId);
        return DomainEventStream.concat(
                DomainEventStream.of(events.stream()), DomainEventStream.of(stagedDomainEventMessages(aggregateId)));
    }

    private List<DomainEventMessage<?>> topUp(String aggregateId) {
        List<DomainEventMessage<?>> before = known.getIfPresent(aggregateId);
        List<DomainEventMessage<?>> events = new ArrayList<>(before == null ? fromSnapshot(aggregateId) : before);
        long next = events.isEmpty() ? 0 : events.getLast().getSequenceNumber() + 1;
        storageEngine().readEvents(aggregateId, next).forEachRemaining(events::add);
        if (onlyCommittedIsVisible() && (before == null || before.size() != events.size())) {
            known.put(aggregateId, events);
        }
        return events;
    }

    /** From the preparing of its commit on, a transaction also sees what it has stored itself and may still undo. */
    private static boolean onlyCommittedIsVisible() {
        return CurrentUnitOfWork.map(work -> work.root().phase().isBefore(UnitOfWork.Phase.PREPARE_COMMIT))
                .orElse(true);
    }

    private List<DomainEventMessage<?>> fromSnapshot(String aggregateId) {
        return storageEngine()
                .readSnapshot(aggregateId)
                .<List<DomainEventMessage<?>>>map(List::of)
                .orElse(List.of());
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

    /** What is kept in memory was read with keys of which one is gone. */
    @TransactionalEventListener(
            classes = KeyShredded.class,
            phase = TransactionPhase.AFTER_COMMIT,
            fallbackExecution = true)
    void forgetStreams() {
        known.invalidateAll();
    }
}
