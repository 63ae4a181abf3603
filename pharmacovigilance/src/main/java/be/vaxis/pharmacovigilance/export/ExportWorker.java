package be.vaxis.pharmacovigilance.export;

import be.vaxis.pharmacovigilance.export.Progress.Stage;
import be.vaxis.pharmacovigilance.overview.Studies;
import be.vaxis.pharmacovigilance.overview.StudyView;
import be.vaxis.pharmacovigilance.study.StudyState;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Works through the approved studies in the background, one at a time.
 *
 * <p>A package that cannot be made does not keep the others waiting. It is tried {@value #MOST_ATTEMPTS} times in all, until an officer asks to try again.
 */
@Component
class ExportWorker implements SmartLifecycle {

    static final int MOST_ATTEMPTS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);
    private static final long GOODBYE_SECONDS = 10;

    private final Studies studies;
    private final PackageProduction production;
    private final ProgressBoard progress;
    private final Packages packages;
    private final Duration pause;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean swept;

    ExportWorker(
            Studies studies,
            PackageProduction production,
            ProgressBoard progress,
            Packages packages,
            @Value("${vaxis.export.pause:2s}") Duration pause) {
        this.studies = studies;
        this.production = production;
        this.progress = progress;
        this.packages = packages;
        this.pause = pause;
    }

    /** One round over all that waits. */
    void work() {
        for (var study : studies.toProduce()) {
            studies.find(study).ifPresent(this::produce);
        }
    }

    private void produce(StudyView study) {
        if (progress.of(study.study()).attempts() >= MOST_ATTEMPTS
                || Thread.currentThread().isInterrupted()) {
            return;
        }
        try {
            production.produce(study);
        } catch (Interrupted stopping) {
            Thread.currentThread().interrupt();
        } catch (VirtualMachineError nothingGoesOn) {
            throw nothingGoesOn;
        } catch (IOException | RuntimeException | Error failed) {
            if (Thread.currentThread().isInterrupted()) {
                return; // stopping is no failure
            }
            LOG.warn("The package of {} could not be made", study.study(), failed);
            progress.note(study.study(), Stage.FAILED, 0, 0);
        }
    }

    /** A study may have ended in the moment between finishing its package and hearing of it. */
    private void sweep() {
        for (var study : packages.studies()) {
            if (studies.find(study)
                    .filter(found -> found.state() == StudyState.CLOSED)
                    .isPresent()) {
                packages.remove(study);
            }
        }
    }

    /**
     * A round that fails, when the database is away for instance, is tried again at the next; never in silence. An error
     * that escaped would end the rounds for ever.
     */
    private void round() {
        try {
            work();
            if (!swept) {
                sweep();
                swept = true;
            }
        } catch (RuntimeException | Error failed) {
            LOG.warn("Exports could not be worked on", failed);
        }
    }

    @Override
    public void start() {
        var worker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("exports").daemon(true).factory());
        var _ = worker.scheduleWithFixedDelay(this::round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        thread = worker;
    }

    @Override
    public void stop() {
        var worker = thread;
        thread = null;
        if (worker == null) {
            return;
        }
        worker.shutdownNow();
        try {
            if (!worker.awaitTermination(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                LOG.info("A package is still being made; it will be started again");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
