package be.vaxis.attestation.revoked.foreign;

import be.vaxis.attestation.revoked.gateway.Exchange;
import be.vaxis.attestation.revoked.gateway.Exchange.Task;
import be.vaxis.attestation.revoked.gateway.ExchangeSettings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** How long ago other countries were asked what they have withdrawn. Asked of the database every few seconds at most. */
public class ForeignFreshness {

    private final boolean imported;
    private final Exchange exchange;
    private final ExchangeSettings settings;
    private final InstantSource trueTime;
    private volatile Known known = new Known(Instant.MIN, Optional.empty());

    private record Known(Instant at, Optional<Instant> asOf) {}

    /** @param imported whether there is a gateway at all */
    public ForeignFreshness(boolean imported, Exchange exchange, ExchangeSettings settings, InstantSource trueTime) {
        this.imported = imported;
        this.exchange = exchange;
        this.settings = settings;
        this.trueTime = trueTime;
    }

    /** Empty when they never were; where there is no gateway, too. */
    public Optional<Instant> asOf() {
        if (!imported) {
            return Optional.empty();
        }
        Instant now = trueTime.instant();
        Known last = known;
        if (last.at().isBefore(now.minus(settings.look())) || last.at().isAfter(now)) {
            last = new Known(
                    now, Optional.ofNullable(exchange.state(Task.IMPORT).asOf()));
            known = last;
        }
        return last.asOf();
    }

    /** Whether that is longer ago than it should be. Where there is no gateway, nothing is expected. */
    public boolean stale() {
        return imported
                && asOf().filter(moment -> !moment.plus(settings.staleAfter()).isBefore(trueTime.instant()))
                        .isEmpty();
    }
}
