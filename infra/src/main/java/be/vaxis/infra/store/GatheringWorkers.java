package be.vaxis.infra.store;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;

/**
 * Lets a batch wait before it is handled: what is stored meanwhile goes in the same transaction.
 *
 * <p>Without it every event of a busy moment is a transaction for each group that listens, and those take the database
 * from the people who are waiting for an answer. So the wait is short when little happens, and grows with the number of
 * batches of the last second: many small batches become few large ones, while a replay, whose batches are large and
 * few, hardly waits.
 */
final class GatheringWorkers extends ScheduledThreadPoolExecutor {

    private static final Duration PER_BATCH = Duration.ofMillis(2);

    private final Gathering gathering;

    GatheringWorkers(int threads, Duration shortest, Duration longest) {
        super(threads, new AxonThreadFactory("worker"));
        this.gathering = new Gathering(shortest, longest, PER_BATCH);
    }

    @Override
    public Future<?> submit(Runnable batch) {
        return schedule(batch, gathering.nanos(System.nanoTime()), TimeUnit.NANOSECONDS);
    }
}
