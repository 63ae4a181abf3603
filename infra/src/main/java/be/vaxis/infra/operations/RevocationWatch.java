package be.vaxis.infra.operations;

import be.vaxis.attestation.revoked.upload.ExchangeStanding.Standing;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says how the exchange with the gateway stands: what others withdrew, and what they do not know yet of ours. */
final class RevocationWatch implements HealthIndicator, MeterBinder {

    private static final String NAME = "vaxis.attestation.revocations.";

    private final Supplier<Standing> standing;
    private final InstantSource clock;

    /** @param clock the true time, by which the list ages */
    RevocationWatch(Supplier<Standing> standing, InstantSource clock) {
        this.standing = standing;
        this.clock = clock;
    }

    /** One batch that the gateway refuses, or that nobody believes, is for an operator to look at. */
    @Override
    public Health health() {
        Standing now = standing.get();
        boolean well = !now.stale() && now.givenUp() == 0;
        Health.Builder health = well ? Health.up() : Health.status("DEGRADED");
        Optional.ofNullable(now.importedAt()).ifPresent(moment -> health.withDetail("asOf", moment.toString()));
        now.importFault().ifPresent(fault -> health.withDetail("importFault", fault));
        now.uploadFault().ifPresent(fault -> health.withDetail("uploadFault", fault));
        return health.withDetail("leftOut", now.leftOut())
                .withDetail("waiting", now.waiting())
                .withDetail("givenUp", now.givenUp())
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(NAME + "age.seconds", this, RevocationWatch::ageSeconds)
                .description("since other countries were asked what they withdrew; not a number when they never were")
                .register(registry);
        Gauge.builder(NAME + "left.out", standing, it -> it.get().leftOut())
                .description("batches of other countries that could not be believed")
                .register(registry);
        Gauge.builder(NAME + "waiting", standing, it -> it.get().waiting())
                .description("batches of ours that the gateway does not have yet")
                .register(registry);
        Gauge.builder(NAME + "given.up", standing, it -> it.get().givenUp())
                .description("batches of ours that the gateway refuses")
                .register(registry);
    }

    private double ageSeconds() {
        return Optional.ofNullable(standing.get().importedAt())
                .map(moment ->
                        (double) Duration.between(moment, clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }
}
