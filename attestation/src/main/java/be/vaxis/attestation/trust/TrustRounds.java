package be.vaxis.attestation.trust;

import be.vaxis.kernel.background.Round;
import be.vaxis.kernel.background.Rounds;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** Looks whether the list has changed, and, beside it, imports what is due. One process does; all look. */
final class TrustRounds implements SmartLifecycle {

    private final TrustImport imports;
    private final List<TrustSource> sources;
    private final TrustSettings settings;
    private final Rounds rounds;

    TrustRounds(TrustImport imports, List<TrustSource> sources, TrustSettings settings) {
        this.imports = imports;
        this.sources = sources;
        this.settings = settings;
        this.rounds = new Rounds("trust list", settings.look());
    }

    @Override
    public void start() {
        Round look = Round.every(settings.look(), imports::refresh);
        Round importing = Round.every(
                settings.look(),
                () -> sources.stream().filter(TrustSource::known).forEach(imports::due));
        rounds.start(settings.enabled() ? List.of(look, importing) : List.of(look));
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
