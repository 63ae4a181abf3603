package be.vaxis.pharmacovigilance.transmission;

import be.vaxis.kernel.background.Round;
import be.vaxis.kernel.background.Rounds;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks whether cases must go, as long as this process runs. One process does it; all look. */
@Component
class TransmissionRounds implements SmartLifecycle {

    private final Transmission transmission;
    private final CaseGateway gateway;
    private final TransmissionSettings settings;
    private final Rounds rounds;

    TransmissionRounds(Transmission transmission, CaseGateway gateway, TransmissionSettings settings) {
        this.transmission = transmission;
        this.gateway = gateway;
        this.settings = settings;
        this.rounds = new Rounds("cases", settings.afterFault());
    }

    @Override
    public void start() {
        if (settings.enabled() && gateway.used()) {
            rounds.start(List.of(Round.every(settings.look(), transmission::due)));
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
