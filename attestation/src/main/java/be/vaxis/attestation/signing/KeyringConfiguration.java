package be.vaxis.attestation.signing;

import static be.vaxis.attestation.keys.KeyRefused.Reason.NO_PASSWORD;
import static be.vaxis.attestation.keys.KeyRefused.Reason.NO_STORE;

import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.keys.Password;
import be.vaxis.attestation.keys.ceremony.FirstKeys;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The keys of this installation, read once: keys that a ceremony added are in use after the next start.
 *
 * <p>A process whose keys cannot be read starts all the same, as attestations and verification need none. Whoever asks
 * for a certificate is refused, and the health check says why.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeyringSettings.class)
class KeyringConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(KeyringConfiguration.class);
    private static final String WANTED =
            "Settings are wanted: vaxis.attestation.keys.password, and either vaxis.attestation.keys.store or .token.";
    private static final String AUTHORITY = "C=BE,O=Vaxis,OU=Demo,CN=Vaxis Demo CSCA";

    @Bean
    Keyring keyring(KeyringSettings settings) {
        try {
            if (settings.create() && settings.store() != null) {
                FirstKeys.in(folder(settings.store()), AUTHORITY, new SecureRandom());
            }
            return opened(settings);
        } catch (KeyRefused refused) {
            LOG.warn("No certificates are signed here. {}", refused.getMessage());
            return Keyring.refusing(refused);
        }
    }

    private static Keyring opened(KeyringSettings settings) throws KeyRefused {
        Path store = settings.store();
        Path token = settings.token();
        try (Password password = password(settings.password())) {
            if (store != null && token == null) {
                return Keyring.ofFile(settings.country(), store, password);
            }
            if (token != null && store == null) {
                return Keyring.ofToken(settings.country(), token, password);
            }
        }
        throw new KeyRefused(NO_STORE, WANTED);
    }

    private static Password password(@Nullable Path file) throws KeyRefused {
        if (file == null) {
            throw new KeyRefused(NO_PASSWORD, WANTED);
        }
        return Password.inFile(file);
    }

    private static Path folder(Path store) throws KeyRefused {
        Path folder = store.toAbsolutePath().getParent();
        if (folder == null) {
            throw new KeyRefused(NO_STORE, "The store " + store + " lies in no folder.");
        }
        return folder;
    }
}
