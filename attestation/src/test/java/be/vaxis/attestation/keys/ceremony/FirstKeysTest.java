package be.vaxis.attestation.keys.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.keys.Password;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstKeysTest {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir
    Path parent;

    @Test
    void each_kind_is_signed_years_before_and_after_and_what_is_signed_lasts_two_years() throws Exception {
        make();
        for (Instant moment : List.of(Instant.parse("2020-12-28T00:00:00Z"), NOW, NOW.plus(Duration.ofDays(3_650)))) {
            for (Kind kind : Kind.values()) {
                assertThat(keyring().issuer(kind, moment, moment.plus(Duration.ofDays(730))))
                        .isNotNull();
            }
        }
    }

    @Test
    void what_was_made_once_is_there_again() throws Exception {
        make();
        var first = certificates();
        make();
        assertThat(certificates()).isEqualTo(first);
    }

    @Test
    void of_processes_that_start_at_once_all_find_the_same() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var made = threads.invokeAll(IntStream.range(0, 4)
                    .mapToObj(_ -> (Callable<Object>) () -> {
                        make();
                        return certificates();
                    })
                    .toList());
            for (var one : made) {
                assertThat(one.get()).isEqualTo(certificates());
            }
        }
        try (Stream<Path> left = Files.list(parent)) {
            assertThat(left).containsExactly(folder());
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws Exception {
        Files.writeString(folder(), "a file");
        assertThatThrownBy(() -> FirstKeys.in(folder().resolve("within"), "C=BE,CN=X", new SecureRandom()))
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining("cannot be written to");
    }

    private void make() throws KeyRefused {
        FirstKeys.in(folder(), "C=BE,CN=First", new SecureRandom());
    }

    private Keyring keyring() throws KeyRefused {
        try (Password password = Password.inFile(folder().resolve(FirstKeys.SIGNERS_PASSWORD))) {
            return Keyring.ofFile("BE", folder().resolve(FirstKeys.SIGNERS), password);
        }
    }

    private List<Object> certificates() throws KeyRefused {
        return keyring().signers().stream()
                .<Object>map(DocumentSigner::certificate)
                .toList();
    }

    private Path folder() {
        return parent.resolve("keys");
    }
}
