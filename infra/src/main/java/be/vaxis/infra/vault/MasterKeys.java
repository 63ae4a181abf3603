package be.vaxis.infra.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The two keys that are not in the database: one wraps the key of each person, one makes keyed hashes.
 *
 * @param master AES-256
 * @param digest HMAC-SHA-256
 */
record MasterKeys(SecretKey master, SecretKey digest) {

    private static final int KEY_BYTES = 32;

    static MasterKeys from(VaultSettings settings) {
        char[] password = settings.password().toCharArray();
        try {
            if (settings.create() && Files.notExists(settings.keystore())) {
                create(settings.keystore(), password);
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream file = Files.newInputStream(settings.keystore())) {
                store.load(file, password);
            }
            return new MasterKeys(
                    (SecretKey) store.getKey("master", password), (SecretKey) store.getKey("digest", password));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The keystore " + settings.keystore() + " cannot be read", e);
        }
    }

    private static void create(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        var random = new SecureRandom();
        for (String name : Set.of("master", "digest")) {
            byte[] key = new byte[KEY_BYTES];
            random.nextBytes(key);
            store.setEntry(
                    name,
                    new KeyStore.SecretKeyEntry(new SecretKeySpec(key, "AES")),
                    new KeyStore.PasswordProtection(password));
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "keystore",
                ".p12",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(fresh)) {
            store.store(out, password);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
