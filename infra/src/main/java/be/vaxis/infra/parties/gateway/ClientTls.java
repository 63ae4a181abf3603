package be.vaxis.infra.parties.gateway;

import be.vaxis.attestation.keys.KeyFile;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Password;
import be.vaxis.attestation.trust.SourceRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * How we show a party who we are, and whom we take for it. The files are read each time.
 *
 * @param keystore PKCS#12; without it, we show nothing
 * @param password a file with its password
 * @param authority a file with a certificate; without it, those whom the JDK knows vouch for the party
 */
public record ClientTls(
        @Nullable Path keystore,
        @Nullable Path password,
        @Nullable Path authority) {

    /**
     * Null where the usual ways do.
     *
     * @throws SourceRefused {@code no-keystore} or {@code no-authority}
     */
    public @Nullable SSLContext context() throws SourceRefused {
        if (keystore == null && authority == null) {
            return null;
        }
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys(keystore), trusted(authority), null);
            return context;
        } catch (KeyRefused | GeneralSecurityException | IOException unread) {
            throw new SourceRefused("no-keystore");
        }
    }

    private KeyManager @Nullable [] keys(@Nullable Path file) throws KeyRefused, GeneralSecurityException {
        if (file == null) {
            return null;
        }
        try (Password secret = GatewayKeys.password(password)) {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(KeyFile.read(file, secret), secret.chars());
            return keys.getKeyManagers();
        }
    }

    private static TrustManager @Nullable [] trusted(@Nullable Path file)
            throws SourceRefused, GeneralSecurityException, IOException {
        if (file == null) {
            return null;
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("authority", GatewayKeys.certificate(file, "no-authority"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        return trust.getTrustManagers();
    }
}
