package be.vaxis.registration.reconciliation;

import be.vaxis.registration.copy.CopyReceivers;
import be.vaxis.registration.copy.CopySettings;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts the comparison of the day, and those that were asked for.
 *
 * <p>The day is that of the clock of the house, and a row of the database makes it one for all processes. Quartz is not
 * used: one scheduler belongs to one context, and that is another.
 */
@Component
class ReconciliationRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReconciliationRounds.class);
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final long EVERY_SECONDS = 1;

    private final Reconciliation reconciliation;
    private final Reports reports;
    private final CopyReceivers receivers;
    private final CopySettings settings;
    private final Clock clock;
    private volatile @Nullable ScheduledExecutorService thread;

    ReconciliationRounds(
            Reconciliation reconciliation,
            Reports reports,
            CopyReceivers receivers,
            CopySettings settings,
            Clock clock) {
        this.reconciliation = reconciliation;
        this.reports = reports;
        this.receivers = receivers;
        this.settings = settings;
        this.clock = clock;
    }

    private void round() {
        try {
            var now = clock.instant().atZone(BRUSSELS);
            if (!now.toLocalTime().isBefore(settings.compareAt())) {
                receivers.all().forEach(one -> reports.daily(one.receiver(), now.toLocalDate()));
                reports.sweep();
            }
            receivers.all().forEach(reconciliation::run);
        } catch (RuntimeException | Error failed) {
            LOG.warn(
                    "Copies cannot be compared now because of a {}",
                    failed.getClass().getSimpleName());
        }
    }

    @Override
    public void start() {
        if (!settings.enabled() || receivers.all().isEmpty()) {
            return;
        }
        var rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("reconciliation").daemon(true).factory());
        var _ = rounds.scheduleWithFixedDelay(this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        thread = rounds;
    }

    @Override
    public void stop() {
        var rounds = thread;
        thread = null;
        if (rounds != null) {
            rounds.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
