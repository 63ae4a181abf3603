package be.vaxis.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.registration.dosefile.DoseFileId;
import be.vaxis.registration.dosefile.FileSealing;
import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Wraps the keys of files as the keys of people are wrapped. */
@Component
final class SealedFiles implements FileSealing {

    private static final int KEY_BYTES = 32;

    private final MasterKeys keys;
    private final SecureRandom random = new SecureRandom();

    SealedFiles(MasterKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] freshKey(DoseFileId file) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return Cipher256.seal(keys.master(), key, bound(file, "key"));
    }

    @Override
    public byte[] seal(byte[] wrappedKey, DoseFileId file, String bound, byte[] plain) {
        return Cipher256.seal(unwrap(wrappedKey, file), plain, bound(file, bound));
    }

    @Override
    public byte[] open(byte[] wrappedKey, DoseFileId file, String bound, byte[] sealed) {
        return Cipher256.open(unwrap(wrappedKey, file), sealed, bound(file, bound));
    }

    private SecretKeySpec unwrap(byte[] wrappedKey, DoseFileId file) {
        return new SecretKeySpec(Cipher256.open(keys.master(), wrappedKey, bound(file, "key")), "AES");
    }

    private static byte[] bound(DoseFileId file, String what) {
        return (file + "/" + what).getBytes(UTF_8);
    }
}
