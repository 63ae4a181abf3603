package be.vaxis.attestation.keys;

import static be.vaxis.attestation.keys.KeyRefused.Reason.CORRUPT_STORE;
import static be.vaxis.attestation.keys.KeyRefused.Reason.NO_STORE;
import static be.vaxis.attestation.keys.KeyRefused.Reason.WRONG_PASSWORD;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;

/** Keys in a file. Source: PKCS#12, RFC 7292. */
public final class KeyFile {

    private static final int MOST_BYTES = 1024 * 1024;

    private KeyFile() {}

    /** @throws KeyRefused {@code NO_STORE}, {@code CORRUPT_STORE} or {@code WRONG_PASSWORD} */
    public static KeyStore read(Path file, Password password) throws KeyRefused {
        byte[] bytes = bytes(file);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), password.chars());
            return store;
        } catch (IOException unread) {
            throw unread.getCause() instanceof UnrecoverableKeyException
                    ? new KeyRefused(WRONG_PASSWORD, "The password does not open " + file + ".")
                    : corrupt(file);
        } catch (GeneralSecurityException | RuntimeException malformed) {
            throw corrupt(file);
        }
    }

    private static byte[] bytes(Path file) throws KeyRefused {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw corrupt(file);
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new KeyRefused(NO_STORE, "The store " + file + " cannot be read.");
        }
    }

    private static KeyRefused corrupt(Path file) {
        return new KeyRefused(CORRUPT_STORE, "The file " + file + " is no PKCS#12 store, or was damaged.");
    }
}
