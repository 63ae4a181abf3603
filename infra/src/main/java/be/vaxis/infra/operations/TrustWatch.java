package be.vaxis.infra.operations;

import be.vaxis.attestation.trust.TrustList;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says how old the list of those is whom we trust. One that is stale is in use all the same. */
final class TrustWatch implements HealthIndicator, MeterBinder {

    private final TrustList list;
    private final InstantSource clock;

    /** @param clock the true time, by which the list ages */
    TrustWatch(TrustList list, InstantSource clock) {
        this.list = list;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Health.Builder health = list.stale() ? Health.status("DEGRADED") : Health.up();
        list.asOf().ifPresent(moment -> health.withDetail("asOf", moment.toString()));
        return health.build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("vaxis.attestation.trust.age.seconds", this, TrustWatch::ageSeconds)
                .description("since the trust list was brought up to date; not a number when it never was")
                .register(registry);
    }

    private double ageSeconds() {
        Instant now = clock.instant();
        return list.asOf()
                .map(moment -> (double) Duration.between(moment, now).toSeconds())
                .orElse(Double.NaN);
    }
}
