package be.vaxis.registration.copy;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** One thread per receiver tells it in the background; one that is away does not hold up the others. */
@Component
class CopyWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CopyWorkers.class);
    private static final long GOODBYE_SECONDS = 10;

    private final Delivery delivery;
    private final CopyReceivers receivers;
    private final CopySettings settings;
    private volatile @Nullable ScheduledExecutorService threads;

    CopyWorkers(Delivery delivery, CopyReceivers receivers, CopySettings settings) {
        this.delivery = delivery;
        this.receivers = receivers;
        this.settings = settings;
    }

    /** Until nobody waits any more; says how long to rest. */
    private Duration work(CopyReceiver to, Duration rested) {
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = delivery.pass(to);
            }
            return settings.pause();
        } catch (ReceiverUnavailable away) {
            Duration longer = rested.multipliedBy(2);
            return longer.compareTo(settings.longestPause()) < 0 ? longer : settings.longestPause();
        } catch (RuntimeException | Error failed) {
            LOG.warn(
                    "Copies for {} wait because of a {}",
                    to.receiver().word(),
                    failed.getClass().getSimpleName());
            return settings.longestPause();
        }
    }

    private void round(ScheduledExecutorService on, CopyReceiver to, Duration rest) {
        if (!on.isShutdown()) {
            var _ = on.schedule(() -> round(on, to, work(to, rest)), rest.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void start() {
        var known = receivers.all();
        if (!settings.enabled() || known.isEmpty()) {
            return;
        }
        var workers = Executors.newScheduledThreadPool(
                known.size(),
                Thread.ofPlatform().name("copies-", 0).daemon(true).factory());
        known.forEach(one -> round(workers, one, settings.pause()));
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
                LOG.info("A receiver is still being told; what it took is told again by another process");
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
