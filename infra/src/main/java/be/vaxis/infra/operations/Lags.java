package be.vaxis.infra.operations;

import be.vaxis.infra.store.ContextStore;
import be.vaxis.infra.store.ContextStores;
import be.vaxis.infra.store.Processors;
import be.vaxis.kernel.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/** Says how far each processing group of this process is behind the stream that it reads. */
@Component
class Lags {

    /**
     * A processing group as this process sees it.
     *
     * @param segments that this process has claimed; others are claimed by other processes
     * @param behind how many events its slowest segment has not seen yet
     * @param failing whether a segment cannot go on
     */
    record Lag(String group, int segments, long behind, boolean failing) {}

    /**
     * A context, whether or not it runs here.
     *
     * @param events the number of its last own event
     * @param told the number of the last event that neighbours told it
     */
    record Room(String context, boolean runs, long events, long told) {}

    private final EventProcessingConfiguration processing;
    private final Processors processors;
    private final ContextStores stores;

    Lags(EventProcessingConfiguration processing, Processors processors, ContextStores stores) {
        this.processing = processing;
        this.processors = processors;
        this.stores = stores;
    }

    /** The furthest behind first, those that cannot go on before all. */
    List<Lag> all() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .map(processor -> lag(processor.getName(), processor.processingStatus()))
                .sorted(Comparator.comparing(Lag::failing)
                        .thenComparingLong(Lag::behind)
                        .reversed()
                        .thenComparing(Lag::group))
                .toList();
    }

    List<Room> rooms() {
        return Arrays.stream(Context.values()).map(this::room).toList();
    }

    private Room room(Context context) {
        return stores.all().stream()
                .filter(store -> store.context() == context)
                .findFirst()
                .map(Lags::running)
                .orElseGet(() -> new Room(context.room(), false, 0, 0));
    }

    private static Room running(ContextStore store) {
        return new Room(
                store.context().room(),
                true,
                store.eventStream().lastIndex(),
                store.inboxStream().lastIndex());
    }

    private Lag lag(String group, Map<Integer, EventTrackerStatus> segments) {
        long head = processors.head(group);
        long rear = segments.values().stream()
                .filter(segment -> !segment.isCaughtUp())
                .mapToLong(segment -> segment.getCurrentPosition().orElse(0))
                .min()
                .orElse(head);
        boolean failing = segments.values().stream().anyMatch(EventTrackerStatus::isErrorState);
        return new Lag(group, segments.size(), Math.max(0, head - rear), failing);
    }
}
