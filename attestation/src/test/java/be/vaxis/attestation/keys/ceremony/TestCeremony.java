package be.vaxis.attestation.keys.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.keys.KeyFile;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.keys.Password;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A ceremony in a folder of a test: {@code csca.p12} and {@code signers.p12}, with their passwords in files. */
public final class TestCeremony {

    public static final String PASSWORD = "correct horse battery";
    public static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path folder;
    private Instant now = START;

    public TestCeremony(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("csca.password"), "only in the safe\n");
        Files.writeString(folder.resolve("password"), PASSWORD + "\n");
    }

    public void at(Instant moment) {
        now = moment;
    }

    /** An authority, and the first signer of each kind. */
    public TestCeremony whole() {
        csca();
        for (String kind : List.of("vaccination", "test", "recovery")) {
            done("signer", "--kind", kind);
        }
        return this;
    }

    public void csca(String... more) {
        done("csca", more);
    }

    /** What must go well. */
    public String done(String command, String... more) {
        assertThat(run(command, more)).as(complaint()).isZero();
        return told();
    }

    public int run(String command, String... more) {
        List<String> line = new ArrayList<>(List.of(command));
        if (!List.of("list", "export").contains(command)) {
            line.addAll(List.of("--csca", authority().toString()));
            line.addAll(
                    List.of("--csca-password", folder.resolve("csca.password").toString()));
        }
        if (!command.equals("csca")
                && !List.of(more).contains("--csca")
                && !List.of(more).contains("--token")) {
            line.addAll(List.of("--store", store().toString()));
            line.addAll(List.of("--password", folder.resolve("password").toString()));
        }
        line.addAll(List.of(more));
        return typed(line.toArray(String[]::new));
    }

    /** The line as it stands. */
    public int typed(String... arguments) {
        out.reset();
        err.reset();
        Typist nobody = (what, fresh) -> {
            throw new KeyRefused(KeyRefused.Reason.NO_PASSWORD, "Nobody is here.");
        };
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Ceremony(stream(out), stream(err), nobody, clock, new SecureRandom()).run(arguments);
    }

    public String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    public Path authority() {
        return folder.resolve("csca.p12");
    }

    public Path store() {
        return folder.resolve("signers.p12");
    }

    public Keyring keyring() throws KeyRefused {
        return Keyring.ofFile("BE", store(), new Password(PASSWORD.toCharArray()));
    }

    /** The certificate of the authority. */
    public X509Certificate ofAuthority() throws Exception {
        return authorityCertificate();
    }

    X509Certificate authorityCertificate() throws Exception {
        try (Password password = Password.inFile(folder.resolve("csca.password"))) {
            return Authority.in(KeyFile.read(authority(), password), password).certificate();
        }
    }

    X509Certificate certificate(String name) throws Exception {
        return keyring().signers().stream()
                .filter(signer -> signer.name().equals(name))
                .findFirst()
                .orElseThrow()
                .certificate();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
