package be.vaxis.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.pharmacovigilance.pseudonym.KeyWrapping;
import org.springframework.stereotype.Component;

/** Wraps the keys of studies as the keys of people are wrapped. */
@Component
final class MasterKeyWrapping implements KeyWrapping {

    private final MasterKeys keys;

    MasterKeyWrapping(MasterKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] wrap(byte[] key, String bound) {
        return Cipher256.seal(keys.master(), key, bound.getBytes(UTF_8));
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String bound) {
        return Cipher256.open(keys.master(), wrapped, bound.getBytes(UTF_8));
    }
}
