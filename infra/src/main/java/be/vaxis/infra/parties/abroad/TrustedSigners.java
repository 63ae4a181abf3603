package be.vaxis.infra.parties.abroad;

import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.hcert.signer.Certificates;
import be.vaxis.attestation.hcert.signer.Signers;
import be.vaxis.attestation.trust.NearSigners;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The document signers of other countries, from a folder with one X.509 certificate in each file, PEM or DER. The folder
 * is looked at again after a minute, so that an operator adds and removes countries while the system runs.
 *
 * <p>Without a folder nobody is trusted, and every certificate is refused as such.
 */
public final class TrustedSigners implements Signers, NearSigners {

    private static final Logger LOG = LoggerFactory.getLogger(TrustedSigners.class);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 20_000;
    private static final long LONGEST = 65_536;

    private final @Nullable Path folder;
    private final InstantSource clock;
    private volatile Read read = new Read(List.of(), Signers.of(List.of()), Instant.MIN);

    private record Read(List<X509Certificate> all, Signers signers, Instant until) {}

    /** @param clock by which a minute passes, not that of a demo */
    public TrustedSigners(@Nullable Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public List<X509Certificate> with(KeyId id) {
        return fresh().signers().with(id);
    }

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public boolean known() {
        return folder != null;
    }

    @Override
    public List<X509Certificate> all() {
        return fresh().all();
    }

    private Read fresh() {
        Read now = read;
        if (!clock.instant().isBefore(now.until())) {
            List<X509Certificate> found = certificates();
            List<X509Certificate> all = found.equals(now.all()) ? now.all() : List.copyOf(found);
            now = new Read(all, Signers.of(all), clock.instant().plus(FRESH));
            read = now;
        }
        return now;
    }

    private List<X509Certificate> certificates() {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        List<X509Certificate> certificates = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).limit(MOST)::iterator) {
                add(file, certificates);
            }
        } catch (IOException unreadable) {
            LOG.warn(
                    "The folder of trusted signers cannot be read: {}",
                    unreadable.getClass().getSimpleName());
        }
        return certificates;
    }

    /** What is no certificate is told of, and stands in the way of no other. */
    private static void add(Path file, List<X509Certificate> certificates) throws IOException {
        try {
            if (Files.size(file) <= LONGEST) {
                certificates.add(Certificates.read(Files.readAllBytes(file)));
            }
        } catch (CertificateException noCertificate) {
            LOG.warn("Among the trusted signers {} is no certificate", file.getFileName());
        }
    }
}
