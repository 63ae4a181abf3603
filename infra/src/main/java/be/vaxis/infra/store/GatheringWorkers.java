package be.vaxis.infra.store;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;

/**
 * Lets a batch wait a moment before it is handled: what is stored meanwhile goes in the same transaction.
 *
 * <p>Without it every event of a busy moment is a transaction for each group that listens, and those take the database
 * from the people who are waiting for an answer.
 */
final class GatheringWorkers extends ScheduledThreadPoolExecutor {

    private final long pauseMillis;

    GatheringWorkers(int threads, Duration pause) {
        super(threads, new AxonThreadFactory("worker"));
        this.pauseMillis = pause.toMillis();
    }

    @Override
    public Future<?> submit(Runnable batch) {
        return schedule(batch, pauseMillis, TimeUnit.MILLISECONDS);
    }
}
