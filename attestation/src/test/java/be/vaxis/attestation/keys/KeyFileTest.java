package be.vaxis.attestation.keys;

import static be.vaxis.attestation.keys.KeyRefused.Reason.CORRUPT_STORE;
import static be.vaxis.attestation.keys.KeyRefused.Reason.NO_PASSWORD;
import static be.vaxis.attestation.keys.KeyRefused.Reason.NO_STORE;
import static be.vaxis.attestation.keys.KeyRefused.Reason.UNFIT_KEY;
import static be.vaxis.attestation.keys.KeyRefused.Reason.WRONG_PASSWORD;
import static be.vaxis.attestation.keys.ceremony.TestCeremony.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.keys.ceremony.TestCeremony;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    TestCeremony ceremony;

    @TempDir
    Path folder;

    @BeforeEach
    void signers() throws Exception {
        ceremony = new TestCeremony(folder);
        ceremony.csca();
        ceremony.done("signer", "--kind", "vaccination");
    }

    @Test
    void a_wrong_password_is_named_and_not_repeated() {
        refused(WRONG_PASSWORD, () -> read(ceremony.store(), "no horse battery"))
                .hasMessageNotContainingAny("horse")
                .hasStackTraceContaining("The password does not open");
    }

    @Test
    void the_password_of_signers_does_not_open_the_authority_and_it_is_no_signer() {
        refused(WRONG_PASSWORD, () -> read(ceremony.authority(), PASSWORD));
        refused(UNFIT_KEY, () -> read(ceremony.authority(), "only in the safe"));
    }

    @Test
    void a_file_that_ends_early_is_corrupt() throws Exception {
        byte[] whole = Files.readAllBytes(ceremony.store());
        for (int length : new int[] {0, 1, 4, whole.length / 2, whole.length - 1}) {
            Path cut = Files.write(folder.resolve("cut-" + length), Arrays.copyOf(whole, length));
            refused(CORRUPT_STORE, () -> read(cut, PASSWORD));
        }
    }

    @Test
    void a_file_of_something_else_or_of_a_megabyte_is_corrupt() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "-----BEGIN CERTIFICATE-----\n");
        refused(CORRUPT_STORE, () -> read(text, PASSWORD));
        Path vast = Files.write(folder.resolve("vast"), new byte[1024 * 1024 + 1]);
        refused(CORRUPT_STORE, () -> read(vast, PASSWORD));
    }

    @Test
    void a_byte_that_changed_opens_nothing_wrong() throws Exception {
        byte[] whole = Files.readAllBytes(ceremony.store());
        Random random = new Random(5);
        Set<KeyRefused.Reason> reasons = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Path file = Files.write(folder.resolve("changed"), changed);
            try {
                assertThat(read(file, PASSWORD).signers()).hasSize(1);
            } catch (KeyRefused refused) {
                reasons.add(refused.reason());
            }
        }
        assertThat(reasons).contains(CORRUPT_STORE).isSubsetOf(CORRUPT_STORE, WRONG_PASSWORD);
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        refused(NO_STORE, () -> read(folder.resolve("nowhere"), PASSWORD)).hasMessageContaining("nowhere");
    }

    @Test
    void a_password_is_the_first_line_of_its_file() throws Exception {
        Path file = Files.writeString(folder.resolve("lines"), "één regel \r\nand another\n");
        try (Password password = Password.inFile(file)) {
            assertThat(password.chars()).isEqualTo("één regel ".toCharArray());
            assertThat(password).hasToString("a password");
        }
        Files.writeString(file, "\nsecond");
        refused(NO_PASSWORD, () -> Password.inFile(file));
        refused(NO_PASSWORD, () -> Password.inFile(folder.resolve("nowhere")));
    }

    @Test
    void a_closed_password_is_gone() {
        Password password = new Password("abc".toCharArray());
        password.close();
        assertThat(password.chars()).containsOnly('\0');
    }

    private static Keyring read(Path file, String password) throws KeyRefused {
        return Keyring.ofFile("BE", file, new Password(password.toCharArray()));
    }

    private static AbstractThrowableAssert<?, ?> refused(KeyRefused.Reason reason, ThrowingCallable call) {
        return assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        KeyRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
