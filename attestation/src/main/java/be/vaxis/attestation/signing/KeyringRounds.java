package be.vaxis.attestation.signing;

import be.vaxis.kernel.background.Round;
import be.vaxis.kernel.background.Rounds;
import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** Comes back to the {@link KeyStoreLook} as long as this process runs, where it has a store at all. */
final class KeyringRounds implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final KeyStoreLook look;
    private final boolean stored;
    private final Rounds rounds = new Rounds("keys", PAUSE);

    KeyringRounds(KeyStoreLook look, KeyringSettings settings) {
        this.look = look;
        this.stored = settings.store() != null || settings.token() != null;
    }

    @Override
    public void start() {
        if (stored) {
            rounds.start(List.of(Round.every(PAUSE, look::look)));
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
