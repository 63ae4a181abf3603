package be.vaxis.infra.operations;

import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.keys.Keyring;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says for how long certificates are signed, per kind: to the health check and to Prometheus, so that keys are renewed in time. */
final class KeyWatch implements HealthIndicator, MeterBinder {

    private static final Duration DAY = Duration.ofDays(1);

    private final Keyring keyring;
    private final InstantSource clock;

    KeyWatch(Keyring keyring, InstantSource clock) {
        this.keyring = keyring;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Instant now = clock.instant();
        Health.Builder health = keyring.unsigned(now).isEmpty() ? Health.up() : Health.status("DEGRADED");
        keyring.refusal().ifPresent(none -> health.withDetail("why", String.valueOf(none.getMessage())));
        for (Kind kind : Kind.values()) {
            health.withDetail(word(kind) + "Days", days(kind));
        }
        return health.build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Kind kind : Kind.values()) {
            Gauge.builder("vaxis.attestation.signing.days", this, watch -> watch.days(kind))
                    .tag("kind", word(kind))
                    .description("whole days until nobody signs certificates of the kind any more; 0 when nobody does")
                    .register(registry);
        }
    }

    private long days(Kind kind) {
        Instant now = clock.instant();
        return keyring.signedUntil(kind)
                .map(until -> Math.max(0, Duration.between(now, until).dividedBy(DAY)))
                .orElse(0L);
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
