package be.vaxis.pharmacovigilance.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The size and hash by which who receives a file sees that it is whole. */
record ResourceFile(String name, long bytes, String sha256) {

    static ResourceFile of(Path file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                Files.copy(file, sink);
            }
            return new ResourceFile(
                    String.valueOf(file.getFileName()),
                    Files.size(file),
                    HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", missing);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
