package be.vaxis.attestation.revoked.upload;

import be.vaxis.attestation.revoked.foreign.ForeignImport;
import be.vaxis.attestation.revoked.gateway.ExchangeSettings;
import be.vaxis.attestation.revoked.gateway.RevocationGateway;
import be.vaxis.kernel.background.Round;
import be.vaxis.kernel.background.Rounds;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks whether something is due at the gateway, as long as this process runs. One process does it; all look. */
@Component
class ExchangeRounds implements SmartLifecycle {

    private final Upload upload;
    private final ForeignImport imports;
    private final RevocationGateway gateway;
    private final ExchangeSettings settings;
    private final Rounds rounds;

    ExchangeRounds(Upload upload, ForeignImport imports, RevocationGateway gateway, ExchangeSettings settings) {
        this.upload = upload;
        this.imports = imports;
        this.gateway = gateway;
        this.settings = settings;
        this.rounds = new Rounds("revocations", settings.afterFault());
    }

    @Override
    public void start() {
        if (settings.enabled() && gateway.used()) {
            rounds.start(
                    List.of(Round.every(settings.look(), upload::due), Round.every(settings.look(), imports::due)));
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
