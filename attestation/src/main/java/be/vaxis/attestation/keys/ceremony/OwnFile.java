package be.vaxis.attestation.keys.ceremony;

import be.vaxis.attestation.keys.Password;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Set;

/** A store in a file that nobody but its owner may read (0600). */
final class OwnFile {

    private static final String OWNER_ONLY = "rw-------";
    private static final int LEAST_CHARACTERS = 12;

    private OwnFile() {}

    static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    /** @throws java.nio.file.FileAlreadyExistsException nothing is written over */
    static void create(Path file, KeyStore store, Password password) throws GeneralSecurityException, IOException {
        if (password.chars().length < LEAST_CHARACTERS) {
            throw new IllegalArgumentException("A new password has " + LEAST_CHARACTERS + " characters or more.");
        }
        write(file, store, password);
    }

    /** In one step: whoever reads it meanwhile finds the old one or the new one. */
    static void replace(Path file, KeyStore store, Password password) throws GeneralSecurityException, IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        write(beside, store, password);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(Path file, KeyStore store, Password password)
            throws GeneralSecurityException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, password.chars());
        ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
        try (FileChannel out = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)))) {
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            out.force(true);
        }
    }
}
