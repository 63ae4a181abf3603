package be.vaxis.attestation.revoked.upload;

import be.vaxis.attestation.revoked.foreign.ForeignBatches;
import be.vaxis.attestation.revoked.foreign.ForeignFreshness;
import be.vaxis.attestation.revoked.gateway.Exchange;
import be.vaxis.attestation.revoked.gateway.Exchange.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the exchange with the gateway stands, in numbers and words that name nobody. */
@Component
public class ExchangeStanding {

    /**
     * One look at it.
     *
     * @param importedAt when what others withdrew was last read to the end; null when it never was
     * @param stale whether that is too long ago
     * @param leftOut batches of others that could not be believed
     * @param waiting batches of ours that the gateway does not have yet
     * @param givenUp batches that it refuses, and that are not tried any more
     */
    public record Standing(
            @Nullable Instant importedAt,
            boolean stale,
            Optional<String> importFault,
            Optional<String> uploadFault,
            long leftOut,
            long waiting,
            long givenUp) {}

    private final Exchange exchange;
    private final ForeignFreshness freshness;
    private final ForeignBatches others;
    private final UploadRows rows;
    private final Clock clock;

    ExchangeStanding(
            Exchange exchange, ForeignFreshness freshness, ForeignBatches others, UploadRows rows, Clock clock) {
        this.exchange = exchange;
        this.freshness = freshness;
        this.others = others;
        this.rows = rows;
        this.clock = clock;
    }

    public Standing now() {
        return new Standing(
                freshness.asOf().orElse(null),
                freshness.stale(),
                Optional.ofNullable(exchange.state(Task.IMPORT).fault()),
                Optional.ofNullable(exchange.state(Task.UPLOAD).fault()),
                others.leftOut(),
                rows.countWaiting(clock.instant()),
                rows.countGivenUp());
    }
}
