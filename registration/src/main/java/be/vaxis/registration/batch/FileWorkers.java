package be.vaxis.registration.batch;

import be.vaxis.registration.dosefile.ClaimLost;
import be.vaxis.registration.dosefile.Claimed;
import be.vaxis.registration.dosefile.FileSettings;
import be.vaxis.registration.dosefile.FileSweep;
import be.vaxis.registration.dosefile.FileWork;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works through the waiting files in the background, each for a turn, so that a small one does not wait for a large one. */
@Component
class FileWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FileWorkers.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);
    private static final Duration SWEEPING = Duration.ofMinutes(10);
    private static final long GOODBYE_SECONDS = 10;

    private final FileWork work;
    private final Step step;
    private final FileSweep sweep;
    private final FileSettings settings;
    private volatile @Nullable ScheduledExecutorService threads;

    FileWorkers(FileWork work, Step step, FileSweep sweep, FileSettings settings) {
        this.work = work;
        this.step = step;
        this.sweep = sweep;
        this.settings = settings;
    }

    /** Until nothing waits any more, or this process stops. */
    void work() {
        Optional<Claimed> claimed = work.claim();
        while (claimed.isPresent() && !Thread.currentThread().isInterrupted()) {
            turn(claimed.get());
            claimed = work.claim();
        }
    }

    private void turn(Claimed claimed) {
        var id = claimed.file().id();
        try {
            Optional<Step.Place> place = Optional.of(Step.Place.of(claimed.file()));
            for (int steps = 0; steps < settings.turn() && place.isPresent() && !isStopping(); steps++) {
                place = step.next(claimed, place.get());
            }
            work.release(id, Duration.ZERO);
        } catch (ClaimLost lost) {
            LOG.info("{}", lost.getMessage());
        } catch (RuntimeException failed) {
            if (!isStopping()) {
                LOG.warn(
                        "{} cannot go on now because of a {}",
                        id,
                        failed.getClass().getSimpleName());
                work.release(id, AFTER_FAILURE);
            }
        }
    }

    private static boolean isStopping() {
        return Thread.currentThread().isInterrupted();
    }

    /**
     * A round that fails, when the database is away for instance, is tried again at the next; an error that escaped would end
     * the rounds for ever.
     */
    private void round(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException | Error failed) {
            LOG.warn(
                    "Files of doses cannot be worked on now because of a {}",
                    failed.getClass().getSimpleName());
        }
    }

    @Override
    public void start() {
        if (settings.workers() == 0) {
            return;
        }
        var workers = Executors.newScheduledThreadPool(
                settings.workers() + 1,
                Thread.ofPlatform().name("dose-files-", 0).daemon(true).factory());
        long pause = settings.pause().toMillis();
        for (int worker = 0; worker < settings.workers(); worker++) {
            var _ = workers.scheduleWithFixedDelay(() -> round(this::work), pause, pause, TimeUnit.MILLISECONDS);
        }
        var _ = workers.scheduleWithFixedDelay(
                () -> round(sweep::sweep), SWEEPING.toSeconds(), SWEEPING.toSeconds(), TimeUnit.SECONDS);
        threads = workers;
    }

    @Override
    public void stop() {
        var workers = threads;
        threads = null;
        if (workers == null) {
            return;
        }
        workers.shutdownNow();
        try {
            if (!workers.awaitTermination(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                LOG.info("A file of doses is still being worked on; another process goes on with it");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
