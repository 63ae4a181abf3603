package be.vaxis.registration.reconciliation;

import be.vaxis.kernel.background.Round;
import be.vaxis.kernel.background.Rounds;
import be.vaxis.registration.copy.CopyReceivers;
import be.vaxis.registration.copy.CopySettings;
import be.vaxis.registration.copy.Receiver;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
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

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Reconciliation reconciliation;
    private final CodeDatabase codeDatabase;
    private final Reports reports;
    private final CopyReceivers receivers;
    private final CopySettings settings;
    private final Clock clock;
    private final Rounds rounds = new Rounds("reconciliation", EVERY);

    ReconciliationRounds(
            Reconciliation reconciliation,
            CodeDatabase codeDatabase,
            Reports reports,
            CopyReceivers receivers,
            CopySettings settings,
            Clock clock) {
        this.reconciliation = reconciliation;
        this.codeDatabase = codeDatabase;
        this.reports = reports;
        this.receivers = receivers;
        this.settings = settings;
        this.clock = clock;
    }

    private void round() {
        var now = clock.instant().atZone(BRUSSELS);
        if (!now.toLocalTime().isBefore(settings.compareAt())) {
            receivers.all().forEach(one -> reports.daily(one.receiver(), now.toLocalDate()));
            reports.daily(Receiver.CODE_DATABASE, now.toLocalDate());
            reports.sweep();
        }
        receivers.all().forEach(reconciliation::run);
        codeDatabase.run();
    }

    @Override
    public void start() {
        if (settings.enabled()) {
            rounds.start(List.of(Round.every(EVERY, this::round)));
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
