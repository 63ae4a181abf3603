package be.vaxis.attestation.keys.ceremony;

import static be.vaxis.attestation.keys.KeyRefused.Reason.NO_PASSWORD;
import static be.vaxis.attestation.keys.KeyRefused.Reason.NO_STORE;

import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.keys.KeyFile;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Password;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * A ceremony without anybody present, for a demo or a test: an authority and the first signer of each kind, beside each
 * other in one folder, with passwords that were drawn. In production the authority lies elsewhere.
 */
public final class FirstKeys {

    /** Of the authority, and of the signers; the file of its password is named for each. */
    public static final String AUTHORITY = "csca.p12";

    public static final String SIGNERS = "signers.p12";
    public static final String AUTHORITY_PASSWORD = "csca.password";
    public static final String SIGNERS_PASSWORD = "signers.password";

    /** Before the first dose, since the clock of a demo goes back and forth. */
    private static final Instant FROM = Instant.parse("2020-12-01T00:00:00Z");

    private static final String AUTHORITY_DAYS = "7305";
    private static final String USE_DAYS = "6500";
    private static final String LONGEST_DAYS = "800";
    private static final int PASSWORD_BYTES = 24;

    private final Path folder;
    private final String name;
    private final SecureRandom random;

    private FirstKeys(Path folder, String name, SecureRandom random) {
        this.folder = folder;
        this.name = name;
        this.random = random;
    }

    /**
     * Once: a folder that is there stays as it is. It appears whole, so that of several processes one makes it and the
     * others find it.
     *
     * @param name of the authority, with a country
     * @throws KeyRefused {@code NO_STORE}: the folder cannot be written
     */
    public static void in(Path folder, String name, SecureRandom random) throws KeyRefused {
        Path place = folder.toAbsolutePath();
        if (Files.exists(place.resolve(SIGNERS))) {
            return;
        }
        try {
            Path parent = Files.createDirectories(place.resolveSibling("").toAbsolutePath());
            Path beside = Files.createTempDirectory(parent, "keys");
            new FirstKeys(beside, name, random).make();
            settle(beside, place);
        } catch (IOException unwritable) {
            throw new KeyRefused(NO_STORE, "The first keys cannot be written to " + folder + ".");
        }
    }

    /** The certificate of the authority in such a folder. */
    public static X509Certificate authority(Path folder) throws KeyRefused {
        try (Password password = Password.inFile(folder.resolve(AUTHORITY_PASSWORD))) {
            return Authority.in(KeyFile.read(folder.resolve(AUTHORITY), password), password)
                    .certificate();
        }
    }

    private void make() throws IOException {
        Files.writeString(folder.resolve(AUTHORITY_PASSWORD), password());
        Files.writeString(folder.resolve(SIGNERS_PASSWORD), password());
        perform("csca", "--name", name, "--valid-days", AUTHORITY_DAYS);
        for (Kind kind : Kind.values()) {
            perform(
                    "signer",
                    "--kind",
                    kind.name(),
                    "--store",
                    file(SIGNERS),
                    "--password",
                    file(SIGNERS_PASSWORD),
                    "--use-days",
                    USE_DAYS,
                    "--longest-days",
                    LONGEST_DAYS);
        }
    }

    private void perform(String command, String... more) throws IOException {
        var told = new ByteArrayOutputStream();
        var complaint = new ByteArrayOutputStream();
        List<String> line = Stream.concat(
                        Stream.of(command, "--csca", file(AUTHORITY), "--csca-password", file(AUTHORITY_PASSWORD)),
                        Stream.of(more))
                .toList();
        var ceremony =
                new Ceremony(stream(told), stream(complaint), nobody(), Clock.fixed(FROM, ZoneOffset.UTC), random);
        if (ceremony.run(line.toArray(String[]::new)) != 0) {
            throw new IOException(complaint.toString(StandardCharsets.UTF_8));
        }
    }

    private static void settle(Path made, Path place) throws IOException {
        try {
            Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException taken) {
            if (!Files.exists(place.resolve(SIGNERS))) {
                throw taken;
            }
            try (Stream<Path> files = Files.list(made)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.delete(file);
                }
            }
            Files.delete(made);
        }
    }

    private String password() {
        byte[] drawn = new byte[PASSWORD_BYTES];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().encodeToString(drawn) + "\n";
    }

    private String file(String file) {
        return folder.resolve(file).toString();
    }

    private static Typist nobody() {
        return (_, _) -> {
            throw new KeyRefused(NO_PASSWORD, "Nobody types here.");
        };
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
