package be.vaxis.infra.rebuild;

import be.vaxis.infra.store.Passing;
import be.vaxis.infra.store.Processors;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;

/** A second processor of a group, that handles every event from the first on with the projections of the group only. */
final class Replay implements AutoCloseable {

    private static final int THREADS = 2;
    private static final Duration STEP = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PooledStreamingEventProcessor processor;
    private final Duration longestStandstill;
    /** Its own: those of the house may all be waiting for the tables to change places. */
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("rebuild-", 0).factory());

    private volatile @Nullable Throwable failure;

    Replay(
            String name,
            String group,
            List<Object> handlers,
            Processors processors,
            TransactionManager transactions,
            Duration longestStandstill) {
        this.longestStandstill = longestStandstill;
        this.processor = processors
                .builder(
                        name,
                        group,
                        SimpleEventHandlerInvoker.builder()
                                .eventHandlers(handlers)
                                .listenerInvocationErrorHandler(PropagatingErrorHandler.INSTANCE)
                                .build())
                .errorHandler(this::noteFailure)
                .workerExecutor(workers)
                .transactionManager(transactions)
                .build();
    }

    private void noteFailure(ErrorContext failed) throws Exception {
        if (!Passing.is(failed.error())) {
            failure = failed.error();
        }
        PropagatingErrorHandler.INSTANCE.handleError(failed);
    }

    /** Begins, or goes on where it was shut down. */
    void start() {
        if (!processor.isRunning()) {
            processor.start();
        }
    }

    /** Finishes the batches under way. */
    void shutDown() {
        processor.shutDown();
    }

    /** How far it is on its way to the number of the last event, from 0 to 100. */
    int percentOf(long head) {
        if (head == 0) {
            return 100;
        }
        long rear = segments().stream()
                .mapToLong(segment -> segment.isCaughtUp()
                        ? head
                        : segment.getCurrentPosition().orElse(0))
                .min()
                .orElse(0);
        return Math.clamp(100 * rear / head, 0, 100);
    }

    /**
     * @throws IllegalStateException when an event cannot be replayed
     * @throws Behind when nothing at all has been replayed for so long, as the database is away or fails time and again
     */
    void awaitCaughtUp() {
        List<Position> before = List.of();
        long end = System.nanoTime() + longestStandstill.toNanos();
        while (!isCaughtUp()) {
            refuseWhatCannotBeReplayed();
            List<Position> now = reached();
            if (!now.equals(before)) {
                before = now;
                end = System.nanoTime() + longestStandstill.toNanos();
            } else if (System.nanoTime() > end) {
                throw new Behind();
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }

    private boolean isCaughtUp() {
        Collection<EventTrackerStatus> segments = segments();
        return segments.size() == Processors.SEGMENTS && segments.stream().allMatch(EventTrackerStatus::isCaughtUp);
    }

    /**
     * @param isStored whether any of these numbers is that of an event that is stored by now
     * @throws Behind when that takes too long, as another transaction fills a gap between events
     */
    void awaitNotBehind(List<TrackingToken> serving, Predicate<Collection<Long>> isStored) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isAtLeastAt(serving, isStored)) {
            refuseWhatCannotBeReplayed();
            if (System.nanoTime() > end) {
                throw new Behind();
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }

    private boolean isAtLeastAt(List<TrackingToken> serving, Predicate<Collection<Long>> isStored) {
        List<Position> reached = reached();
        return reached.size() == Processors.SEGMENTS
                && reached.stream()
                        .allMatch(segment ->
                                serving.stream().allMatch(other -> segment.hasAllOf(Position.of(other), isStored)));
    }

    private List<Position> reached() {
        return segments().stream()
                .map(segment -> Position.of(segment.getTrackingToken()))
                .toList();
    }

    private Collection<EventTrackerStatus> segments() {
        return processor.processingStatus().values();
    }

    private void refuseWhatCannotBeReplayed() {
        if (failure != null) {
            throw new IllegalStateException("An event cannot be replayed", failure);
        }
    }

    @Override
    public void close() {
        processor.shutDown();
        workers.shutdownNow();
    }

    /** The replay did not get as far as the processor that serves. */
    static final class Behind extends RuntimeException {}
}
