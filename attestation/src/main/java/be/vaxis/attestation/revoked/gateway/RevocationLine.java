package be.vaxis.attestation.revoked.gateway;

import be.vaxis.attestation.revocation.BatchJson.Page;
import be.vaxis.attestation.trust.SourceRefused;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A line to the gateway. It fails with {@link SourceRefused} when nobody knows whether what was sent arrived, or when there
 * is no sense in asking more now.
 */
public interface RevocationLine extends AutoCloseable {

    /** What was told or taken back after a moment, the oldest first; a thousand at most. */
    Page list(Instant after) throws SourceRefused;

    /** The batch, CMS in Base64; empty when it is not there any more. */
    Optional<String> fetch(String batch) throws SourceRefused;

    /**
     * Tells a batch.
     *
     * @param signed CMS in Base64
     * @return the name that the gateway gave it
     * @throws BatchRefused it was not taken, and never will be as it is
     */
    String upload(String signed) throws SourceRefused, BatchRefused;

    /**
     * Takes a batch back. One that is gone already is as good.
     *
     * @param signed CMS in Base64, over its name
     */
    void delete(String signed) throws SourceRefused, BatchRefused;

    /** Who may sign for each country, as the trust anchor vouches for it. */
    Map<String, Set<X509Certificate>> uploaders() throws SourceRefused;

    @Override
    void close();
}
