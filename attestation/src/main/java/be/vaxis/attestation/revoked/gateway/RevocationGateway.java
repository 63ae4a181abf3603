package be.vaxis.attestation.revoked.gateway;

import be.vaxis.attestation.trust.SourceRefused;
import be.vaxis.attestation.trust.gateway.Uploader;
import java.util.Optional;

/** Where countries tell each other which certificates count no more. Dutch: <i>gateway</i>. */
public interface RevocationGateway {

    /** Whether there is one at all. */
    boolean used();

    /**
     * Who signs what we upload; empty where nothing is uploaded.
     *
     * @throws SourceRefused {@code no-uploader}: its key cannot be read
     */
    Optional<Uploader> uploader() throws SourceRefused;

    /** @throws SourceRefused with our own certificate nothing can be asked */
    RevocationLine connect() throws SourceRefused;
}
