package be.vaxis.infra.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** A table of events as a stream that processors follow. */
public final class Stream extends EmbeddedEventStore {

    private static final int CACHED_EVENTS = 1_000;
    private static final Executor SOON = CompletableFuture.delayedExecutor(15, TimeUnit.MILLISECONDS);

    private final AtomicBoolean waking = new AtomicBoolean();

    private Stream(Builder builder) {
        super(builder);
    }

    static Stream of(EventStorageEngine table) {
        return new Stream(EmbeddedEventStore.builder()
                .storageEngine(table)
                .cachedEvents(CACHED_EVENTS)
                .fetchDelay(ContextStore.POLL_MILLIS));
    }

    /** The number of the last event, 0 when there is none. */
    public long lastIndex() {
        var head = createHeadToken();
        return head == null ? 0 : Math.max(0, head.position().orElse(0));
    }

    /**
     * Tells waiting processors in a moment that there is something new; without it they look by themselves. What is
     * stored within that moment is read at once.
     */
    public void wake() {
        if (waking.compareAndSet(false, true)) {
            SOON.execute(() -> {
                waking.set(false);
                afterCommit(List.of());
            });
        }
    }
}
