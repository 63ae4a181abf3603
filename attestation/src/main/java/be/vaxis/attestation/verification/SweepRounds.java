package be.vaxis.attestation.verification;

import be.vaxis.kernel.background.Round;
import be.vaxis.kernel.background.Rounds;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Comes back to the {@link VerdictSweep} as long as this process runs, also after a round that failed. */
@Component
class SweepRounds implements SmartLifecycle {

    private final VerdictSweep sweep;
    private final VerifyingSettings settings;
    private final Rounds rounds;

    SweepRounds(VerdictSweep sweep, VerifyingSettings settings) {
        this.sweep = sweep;
        this.settings = settings;
        this.rounds = new Rounds("verdicts", settings.sweep());
    }

    @Override
    public void start() {
        rounds.start(List.of(Round.every(settings.sweep(), sweep::sweep)));
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
