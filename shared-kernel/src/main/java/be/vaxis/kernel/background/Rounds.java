package be.vaxis.kernel.background;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads of this process, one for each round, until it stops.
 *
 * <p>A round that fails, when the database is away for instance, comes back later; an error that escaped would end it for
 * ever.
 */
public final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final long GOODBYE_SECONDS = 10;

    private final String name;
    private final Duration afterFailure;
    private volatile @Nullable ScheduledExecutorService threads;

    /**
     * @param name of the threads, and in the log
     * @param afterFailure how long a round rests that has failed
     */
    public Rounds(String name, Duration afterFailure) {
        this.name = name;
        this.afterFailure = afterFailure;
    }

    public void start(List<Round> rounds) {
        var started = Executors.newScheduledThreadPool(
                rounds.size(),
                Thread.ofPlatform().name(name + "-", 0).daemon(true).factory());
        rounds.forEach(round -> next(started, round, round.first()));
        threads = started;
    }

    private void next(ScheduledExecutorService on, Round round, Duration rest) {
        if (!on.isShutdown()) {
            var _ = on.schedule(() -> next(on, round, run(round, rest)), rest.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private Duration run(Round round, Duration rested) {
        try {
            return round.work().apply(rested);
        } catch (RuntimeException | Error failed) {
            LOG.warn("{} rest because of a {}", name, failed.getClass().getSimpleName());
            return afterFailure;
        }
    }

    /** What is not done within ten seconds is left; another process goes on with it, or begins it again. */
    public void stop() {
        var started = threads;
        threads = null;
        if (started == null) {
            return;
        }
        started.shutdownNow();
        try {
            if (!started.awaitTermination(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                LOG.info("{} are still at work; another process goes on with it", name);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isRunning() {
        return threads != null;
    }
}
