package be.vaxis.infra.store;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** A table of events as a stream that processors follow. */
public final class Stream extends EmbeddedEventStore {

    private static final int CACHED_EVENTS = 1_000;

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

    /** Tells waiting processors that there is something new; without it they look by themselves. */
    public void wake() {
        afterCommit(List.of());
    }
}
