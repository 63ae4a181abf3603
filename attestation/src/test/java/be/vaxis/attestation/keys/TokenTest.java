package be.vaxis.attestation.keys;

import static be.vaxis.attestation.keys.ceremony.TestCeremony.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.vaxis.attestation.hcert.read.Outcome;
import be.vaxis.attestation.hcert.read.Verifier;
import be.vaxis.attestation.hcert.signer.Certificates;
import be.vaxis.attestation.keys.ceremony.OnToken;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With SoftHSM2, where it is: {@code -Dsofthsm.library} and {@code -Dsofthsm.util}, or Debian's package {@code
 * softhsm2}. Else skipped.
 */
class TokenTest {

    private static final int MOST_SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    void keys_made_on_a_token_sign_each_kind_and_never_leave_it() throws Exception {
        Path library = Stream.of(
                        System.getProperty("softhsm.library", ""),
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(Path.of("none"));
        assumeTrue(Files.isRegularFile(library), "SoftHSM2 is not here");
        token(library);

        List<String> told = run(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                OnToken.class.getName(),
                folder.toString());

        assertThat(told.get(0)).isEqualTo("WRONG_PASSWORD");
        assertThat(told.get(1)).as("bytes of keys are shown").isEqualTo("false");
        assertThat(told).hasSize(5);
        Verifier verifier = new Verifier(published());
        assertThat(told.subList(2, 5))
                .extracting(code -> verifier.verify(code, START))
                .extracting(outcome -> outcome instanceof Outcome.Valid valid
                        ? valid.signer().getSubjectX500Principal().getName()
                        : outcome.toString())
                .containsExactly(
                        "CN=DSC vaccination-2,O=Vaxis,C=BE",
                        "CN=DSC test-1,O=Vaxis,C=BE",
                        "CN=DSC recovery-1,O=Vaxis,C=BE");
    }

    @Test
    void a_token_that_is_not_there_is_named() throws Exception {
        Path configuration = Files.writeString(folder.resolve("token.cfg"), "name = Nowhere\nlibrary = /no/such.so\n");
        for (Path path : List.of(configuration, folder.resolve("nothing.cfg"))) {
            assertThatThrownBy(() -> Keyring.ofToken("BE", path, new Password("1234".toCharArray())))
                    .isInstanceOfSatisfying(
                            KeyRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(KeyRefused.Reason.NO_STORE))
                    .hasMessage("No token answers as " + path + " describes it.");
        }
    }

    private void token(Path library) throws Exception {
        Path tokens = Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + tokens + "\n");
        Files.writeString(folder.resolve("token.cfg"), "name = Vaxis\nlibrary = " + library + "\nslotListIndex = 0\n");
        Files.writeString(folder.resolve("pin"), "1234\n");
        run(
                System.getProperty("softhsm.util", "softhsm2-util"),
                "--init-token",
                "--free",
                "--module",
                library.toString(),
                "--label",
                "vaxis",
                "--so-pin",
                "123456",
                "--pin",
                "1234");
    }

    private List<X509Certificate> published() throws Exception {
        List<X509Certificate> certificates = new ArrayList<>();
        for (String name : List.of("vaccination-1", "vaccination-2", "test-1", "recovery-1")) {
            Path file = folder.resolve("list").resolve(name + ".der");
            certificates.add(Certificates.read(Files.readAllBytes(file)));
        }
        return certificates;
    }

    private List<String> run(String... command) throws Exception {
        File told = folder.resolve("told").toFile();
        File complaint = folder.resolve("complaint").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(told).redirectError(complaint);
        builder.environment()
                .put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(complaint.toPath())).isZero();
        return Files.readAllLines(told.toPath());
    }
}
