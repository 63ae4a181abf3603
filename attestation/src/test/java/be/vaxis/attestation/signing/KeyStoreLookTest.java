package be.vaxis.attestation.signing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.keys.ceremony.TestCeremony;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that a ceremony adds are in use without a new start. */
class KeyStoreLookTest {

    static final Duration EVERY = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    Instant now = TestCeremony.START;
    TestCeremony ceremony;
    KeyringSettings settings;
    Keyring keyring;
    KeyStoreLook look;

    @BeforeEach
    void a_process_that_signs_vaccinations() throws Exception {
        ceremony = new TestCeremony(folder);
        ceremony.csca();
        ceremony.done("signer", "--kind", "vaccination");
        settings = new KeyringSettings(
                "BE", folder.resolve("signers.p12"), null, folder.resolve("password"), EVERY, false);
        keyring = KeyStoreLook.opened(settings);
        look = new KeyStoreLook(settings, keyring, () -> now);
    }

    @Test
    void a_key_that_is_added_signs_from_the_next_look_on() throws Exception {
        ceremony.done("signer", "--kind", "test");
        assertThat(keyring.unsigned(now)).contains(Kind.TEST);
        now = now.plus(EVERY);
        assertThat(look.look()).isTrue();
        assertThat(keyring.unsigned(now)).containsExactly(Kind.RECOVERY);
        assertThat(keyring.issuer(Kind.TEST, now, now.plusSeconds(60))).isNotNull();
    }

    @Test
    void it_looks_every_five_minutes_and_not_more_often() {
        ceremony.done("signer", "--kind", "test");
        now = now.plus(EVERY).minusMillis(1);
        assertThat(look.look()).isFalse();
        now = now.plusMillis(1);
        assertThat(look.look()).isTrue();
        ceremony.done("signer", "--kind", "recovery");
        assertThat(look.look()).isFalse();
        now = now.plus(EVERY);
        assertThat(look.look()).isTrue();
        assertThat(keyring.unsigned(now)).isEmpty();
    }

    @Test
    void as_long_as_nothing_changes_the_list_stays_the_same_one() {
        var before = keyring.signers();
        now = now.plus(EVERY);
        assertThat(look.look()).isFalse();
        assertThat(keyring.signers()).isSameAs(before);
    }

    @Test
    void while_the_store_cannot_be_read_the_keys_of_before_sign_on() throws Exception {
        Files.delete(folder.resolve("signers.p12"));
        now = now.plus(EVERY);
        assertThat(look.look()).isFalse();
        assertThat(keyring.issuer(Kind.VACCINATION, now, now.plusSeconds(60))).isNotNull();
    }

    @Test
    void a_process_that_began_without_keys_signs_once_there_are_some() throws Exception {
        Keyring without = Keyring.refusing(new KeyRefused(KeyRefused.Reason.NO_STORE, "None."));
        KeyStoreLook later = new KeyStoreLook(settings, without, () -> now);
        now = now.plus(EVERY);
        assertThat(later.look()).isTrue();
        assertThat(without.refusal()).isEmpty();
        assertThat(without.issuer(Kind.VACCINATION, now, now.plusSeconds(60))).isNotNull();
    }
}
