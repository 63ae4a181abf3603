package be.vaxis.infra.csam;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key that signs the tokens: kept in a file, so that tokens stay valid when the stand-in starts again. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    /** The keys in the file; makes both when it is missing. */
    static JWKSet in(Path file) {
        try {
            if (Files.notExists(file)) {
                write(file, new JWKSet(fresh()));
            }
            return JWKSet.load(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + file + " cannot be read", e);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("The keys in " + file + " cannot be used", e);
        }
    }

    private static RSAKey fresh() throws JOSEException {
        return new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .keyIDFromThumbprint(true)
                .generate();
    }

    private static void write(Path file, JWKSet keys) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(folder, "csam", ".jwks", ownerOnly);
        Files.writeString(fresh, keys.toString(false));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
