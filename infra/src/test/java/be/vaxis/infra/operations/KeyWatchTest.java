package be.vaxis.infra.operations;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.keys.Password;
import be.vaxis.attestation.keys.ceremony.FirstKeys;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;

/** An operator sees in time that keys end. */
class KeyWatchTest {

    /** 6,500 days after the first of December 2020. */
    static final Instant END = Instant.parse("2038-09-18T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void the_days_that_are_left_are_told_per_kind() throws Exception {
        KeyWatch watch = watch(keyring(), END.minusSeconds(10 * 86_400));
        assertThat(watch.health()).returns("UP", health -> health.getStatus().getCode());
        assertThat(watch.health().getDetails())
                .containsEntry("vaccinationDays", 10L)
                .doesNotContainKey("why");
        var registry = new SimpleMeterRegistry();
        watch.bindTo(registry);
        assertThat(registry.get("vaxis.attestation.signing.days")
                        .tag("kind", "test")
                        .gauge()
                        .value())
                .isEqualTo(10);
    }

    @Test
    void in_the_last_second_all_is_well_and_after_it_no_more() throws Exception {
        assertThat(watch(keyring(), END).health())
                .returns("UP", health -> health.getStatus().getCode());
        assertThat(watch(keyring(), END.plusSeconds(1)).health())
                .returns("DEGRADED", health -> health.getStatus().getCode());
    }

    @Test
    void without_keys_it_is_said_why() {
        Health health = watch(Keyring.refusing(new KeyRefused(KeyRefused.Reason.NO_STORE, "No store.")), END)
                .health();
        assertThat(health).returns("DEGRADED", it -> it.getStatus().getCode());
        assertThat(health.getDetails()).containsEntry("why", "No store.").containsEntry("testDays", 0L);
    }

    private static KeyWatch watch(Keyring keyring, Instant now) {
        return new KeyWatch(keyring, () -> now);
    }

    private Keyring keyring() throws KeyRefused {
        Path keys = folder.resolve("keys");
        FirstKeys.in(keys, "C=BE,CN=First", new SecureRandom());
        try (Password password = Password.inFile(keys.resolve(FirstKeys.SIGNERS_PASSWORD))) {
            return Keyring.ofFile("BE", keys.resolve(FirstKeys.SIGNERS), password);
        }
    }
}
