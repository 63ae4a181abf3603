package be.vaxis.registration.copy;

import be.vaxis.kernel.background.Round;
import be.vaxis.kernel.background.Rounds;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** One thread per receiver tells it in the background; one that is away does not hold up the others. */
@Component
class CopyWorkers implements SmartLifecycle {

    private final Delivery delivery;
    private final CopyReceivers receivers;
    private final CopySettings settings;
    private final Rounds rounds;

    CopyWorkers(Delivery delivery, CopyReceivers receivers, CopySettings settings) {
        this.delivery = delivery;
        this.receivers = receivers;
        this.settings = settings;
        this.rounds = new Rounds("copies", settings.longestPause());
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
        }
    }

    @Override
    public void start() {
        var known = receivers.all();
        if (settings.enabled() && !known.isEmpty()) {
            rounds.start(known.stream()
                    .map(one -> new Round(settings.pause(), rested -> work(one, rested)))
                    .toList());
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
