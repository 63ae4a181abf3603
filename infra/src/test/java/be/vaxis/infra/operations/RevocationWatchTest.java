package be.vaxis.infra.operations;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.revoked.upload.ExchangeStanding.Standing;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;

/** An operator sees that other countries do not hear us, or we not them. */
class RevocationWatchTest {

    static final Instant NOW = Instant.parse("2021-11-23T12:00:00Z");

    @Test
    void all_is_well_while_others_are_heard_and_hear_us() {
        assertThat(status(standing(false, 0))).isEqualTo("UP");
        assertThat(status(standing(true, 0))).isEqualTo("DEGRADED");
        assertThat(status(standing(false, 1))).isEqualTo("DEGRADED");
    }

    @Test
    void the_faults_are_told_in_a_word_and_the_rest_in_numbers() {
        Health health = new RevocationWatch(() -> standing(false, 0), () -> NOW).health();
        assertThat(health.getDetails())
                .containsEntry("uploadFault", "tls")
                .containsEntry("waiting", 4L)
                .containsEntry("leftOut", 3L)
                .doesNotContainKey("importFault");
    }

    @Test
    void the_gauges_say_how_old_it_is_and_how_many_wait() {
        var registry = new SimpleMeterRegistry();
        new RevocationWatch(() -> standing(false, 0), () -> NOW).bindTo(registry);
        assertThat(value(registry, "age.seconds")).isEqualTo(60);
        assertThat(value(registry, "waiting")).isEqualTo(4);
        assertThat(value(registry, "left.out")).isEqualTo(3);
        assertThat(value(registry, "given.up")).isZero();
    }

    private static double value(SimpleMeterRegistry registry, String name) {
        return registry.get("vaxis.attestation.revocations." + name).gauge().value();
    }

    private static String status(Standing standing) {
        return new RevocationWatch(() -> standing, () -> NOW)
                .health()
                .getStatus()
                .getCode();
    }

    private static Standing standing(boolean stale, long givenUp) {
        return new Standing(NOW.minusSeconds(60), stale, Optional.empty(), Optional.of("tls"), 3, 4, givenUp);
    }
}
