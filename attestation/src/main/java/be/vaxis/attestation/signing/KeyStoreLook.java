package be.vaxis.attestation.signing;

import static be.vaxis.attestation.keys.KeyRefused.Reason.NO_PASSWORD;
import static be.vaxis.attestation.keys.KeyRefused.Reason.NO_STORE;

import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.keys.Password;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the store again from time to time: keys that a ceremony added are in use without a new start, and keys that were
 * taken out sign no more. While it cannot be read, those of before sign.
 */
final class KeyStoreLook {

    private static final Logger LOG = LoggerFactory.getLogger(KeyStoreLook.class);
    private static final String WANTED =
            "Settings are wanted: vaxis.attestation.keys.password, and either vaxis.attestation.keys.store or .token.";

    private final KeyringSettings settings;
    private final Keyring keyring;
    private final InstantSource clock;
    private Instant next;

    /** @param keyring that was read just now */
    KeyStoreLook(KeyringSettings settings, Keyring keyring, InstantSource clock) {
        this.settings = settings;
        this.keyring = keyring;
        this.clock = clock;
        this.next = clock.instant().plus(settings.look());
    }

    /** When it is time. Says whether others sign from now on. */
    synchronized boolean look() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return false;
        }
        next = now.plus(settings.look());
        try {
            boolean others = keyring.take(opened(settings));
            if (others) {
                LOG.info(
                        "The store of keys holds {} signers now",
                        keyring.signers().size());
            }
            return others;
        } catch (KeyRefused refused) {
            LOG.warn("The keys of before sign on. {}", refused.getMessage());
            return false;
        }
    }

    static Keyring opened(KeyringSettings settings) throws KeyRefused {
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
}
