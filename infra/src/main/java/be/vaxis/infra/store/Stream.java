package be.vaxis.infra.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** A table of events as a stream that processors follow. */
public final class Stream extends EmbeddedEventStore {

    /**
     * Shared by all groups that follow. A group that falls further behind reads the table on its own, which costs most when
     * there is least to spare; so this is what is stored in some seconds of the busiest day.
     */
    private static final int CACHED_EVENTS = 5_000;

    private static final Duration SHORTEST = Duration.ofMillis(15);
    private static final Duration LONGEST = Duration.ofMillis(200);
    private static final Duration PER_APPEND = Duration.ofNanos(400_000);

    private final Gathering gathering = new Gathering(SHORTEST, LONGEST, PER_APPEND);
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
     * stored within that moment is read at once, and the moment is longer the more is stored.
     */
    public void wake() {
        long moment = gathering.nanos(System.nanoTime());
        if (waking.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(moment, TimeUnit.NANOSECONDS).execute(() -> {
                waking.set(false);
                afterCommit(List.of());
            });
        }
    }
}
