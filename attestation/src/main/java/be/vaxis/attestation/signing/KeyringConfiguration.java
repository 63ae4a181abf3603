package be.vaxis.attestation.signing;

import static be.vaxis.attestation.keys.KeyRefused.Reason.NO_STORE;

import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.keys.ceremony.FirstKeys;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The keys of this installation.
 *
 * <p>A process whose keys cannot be read starts all the same, as attestations and verification need none. Whoever asks
 * for a certificate is refused, and the health check says why.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeyringSettings.class)
class KeyringConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(KeyringConfiguration.class);
    private static final String AUTHORITY = "C=BE,O=Vaxis,OU=Demo,CN=Vaxis Demo CSCA";

    @Bean
    Keyring keyring(KeyringSettings settings) {
        try {
            if (settings.create() && settings.store() != null) {
                FirstKeys.in(folder(settings.store()), AUTHORITY, new SecureRandom());
            }
            return KeyStoreLook.opened(settings);
        } catch (KeyRefused refused) {
            LOG.warn("No certificates are signed here. {}", refused.getMessage());
            return Keyring.refusing(refused);
        }
    }

    @Bean
    KeyStoreLook keyStoreLook(KeyringSettings settings, Keyring keyring) {
        return new KeyStoreLook(settings, keyring, Clock.systemUTC()); // a file knows nothing of the clock of a demo
    }

    @Bean
    KeyringRounds keyringRounds(KeyStoreLook look, KeyringSettings settings) {
        return new KeyringRounds(look, settings);
    }

    private static Path folder(Path store) throws KeyRefused {
        Path folder = store.toAbsolutePath().getParent();
        if (folder == null) {
            throw new KeyRefused(NO_STORE, "The store " + store + " lies in no folder.");
        }
        return folder;
    }
}
