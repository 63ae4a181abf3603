package be.vaxis.attestation.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.keys.ceremony.TestCeremony;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process starts without keys, and refuses when a certificate is wanted. */
class KeyringConfigurationTest {

    static final Instant NOW = TestCeremony.START;

    @TempDir
    Path folder;

    @Test
    void what_the_ceremony_made_signs_here() throws Exception {
        new TestCeremony(folder).whole();
        Keyring keyring = keyring(folder.resolve("signers.p12"), null, folder.resolve("password"), false);
        assertThat(keyring.refusal()).isEmpty();
        assertThat(keyring.issuer(Kind.TEST, NOW, NOW.plusSeconds(60))).isNotNull();
    }

    @Test
    void without_settings_nobody_signs_and_the_refusal_names_them() {
        refuses(keyring(null, null, null, false), "vaxis.attestation.keys.password");
        refuses(keyring(null, null, folder.resolve("password"), false), "cannot be read");
    }

    @Test
    void a_store_and_a_token_at_once_are_not_understood() throws Exception {
        Path password = Files.writeString(folder.resolve("password"), "1234");
        refuses(keyring(folder.resolve("a.p12"), folder.resolve("b.cfg"), password, false), "either");
        refuses(keyring(null, null, password, false), "either");
    }

    @Test
    void a_store_that_is_missing_is_made_for_a_demo_only() throws Exception {
        Path keys = folder.resolve("keys");
        Path store = keys.resolve("signers.p12");
        Path password = keys.resolve("signers.password");
        refuses(keyring(store, null, password, false), "cannot be read");
        assertThat(keys).doesNotExist();
        assertThat(keyring(store, null, password, true).unsigned(NOW)).isEmpty();
        assertThat(keyring(store, null, password, false).unsigned(NOW)).isEmpty();
    }

    private static void refuses(Keyring keyring, String why) {
        assertThat(keyring.unsigned(NOW)).containsExactly(Kind.values());
        assertThatThrownBy(() -> keyring.issuer(Kind.VACCINATION, NOW, NOW.plusSeconds(60)))
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining(why);
    }

    private static Keyring keyring(
            @Nullable Path store, @Nullable Path token, @Nullable Path password, boolean create) {
        return new KeyringConfiguration()
                .keyring(new KeyringSettings("BE", store, token, password, Duration.ofMinutes(5), create));
    }
}
