package be.vaxis.registration.batch;

import be.vaxis.kernel.background.Round;
import be.vaxis.kernel.background.Rounds;
import be.vaxis.registration.dosefile.ClaimLost;
import be.vaxis.registration.dosefile.Claimed;
import be.vaxis.registration.dosefile.FileSettings;
import be.vaxis.registration.dosefile.FileSweep;
import be.vaxis.registration.dosefile.FileWork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    private final FileWork work;
    private final Step step;
    private final FileSweep sweep;
    private final FileSettings settings;
    private final Rounds rounds;

    FileWorkers(FileWork work, Step step, FileSweep sweep, FileSettings settings) {
        this.work = work;
        this.step = step;
        this.sweep = sweep;
        this.settings = settings;
        this.rounds = new Rounds("dose-files", settings.pause());
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

    @Override
    public void start() {
        if (settings.workers() > 0) {
            List<Round> all =
                    new ArrayList<>(Collections.nCopies(settings.workers(), Round.every(settings.pause(), this::work)));
            all.add(Round.every(SWEEPING, sweep::sweep));
            rounds.start(all);
        }
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }
}
