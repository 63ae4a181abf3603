package be.vaxis.infra.parties.gateway;

import be.vaxis.attestation.hcert.signer.Certificates;
import be.vaxis.attestation.keys.KeyFile;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Password;
import be.vaxis.attestation.trust.SourceRefused;
import be.vaxis.attestation.trust.gateway.Uploader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** The files of a {@link GatewayAccess}. They are read each time, so that a renewed key is in use at once. */
final class GatewayKeys {

    private final GatewayAccess access;

    GatewayKeys(GatewayAccess access) {
        this.access = access;
    }

    /** @throws SourceRefused {@code no-anchor} */
    X509Certificate anchor() throws SourceRefused {
        return certificate(access.anchor(), "no-anchor");
    }

    /**
     * How we show who we are, and whom we take for the gateway; null where the usual ways do.
     *
     * @throws SourceRefused {@code no-keystore} or {@code no-authority}
     */
    @Nullable
    SSLContext tls() throws SourceRefused {
        return new ClientTls(access.keystore(), access.password(), access.authority()).context();
    }

    /** @throws SourceRefused {@code no-uploader} */
    Optional<Uploader> uploader() throws SourceRefused {
        Path file = access.uploader();
        if (file == null) {
            return Optional.empty();
        }
        try (Password password = password(access.uploaderPassword())) {
            KeyStore store = KeyFile.read(file, password);
            for (String name : Collections.list(store.aliases())) {
                if (store.getKey(name, password.chars()) instanceof PrivateKey key
                        && store.getCertificate(name) instanceof X509Certificate certificate) {
                    return Optional.of(new Uploader(certificate, key));
                }
            }
        } catch (KeyRefused | GeneralSecurityException unread) {
            // as if there were none
        }
        throw new SourceRefused("no-uploader");
    }

    static X509Certificate certificate(@Nullable Path file, String fault) throws SourceRefused {
        try {
            if (file != null) {
                return Certificates.read(Files.readAllBytes(file));
            }
        } catch (IOException | CertificateException unread) {
            // as if there were none
        }
        throw new SourceRefused(fault);
    }

    static Password password(@Nullable Path file) throws KeyRefused {
        return file == null ? new Password(new char[0]) : Password.inFile(file);
    }
}
