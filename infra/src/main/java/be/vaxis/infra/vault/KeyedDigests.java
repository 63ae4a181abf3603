package be.vaxis.infra.vault;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.VaccinationCode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import org.springframework.stereotype.Component;

/** HMAC-SHA-256 with the digest key; the use stands in front, so that hashes of different uses never meet. */
@Component
final class KeyedDigests implements Digests {

    private final MasterKeys keys;

    KeyedDigests(MasterKeys keys) {
        this.keys = keys;
    }

    @Override
    public String of(Insz insz) {
        return of("insz", insz.value());
    }

    @Override
    public CodeDigest of(VaccinationCode code) {
        return new CodeDigest(hash("code", code.bytes()));
    }

    @Override
    public String of(String use, String text) {
        return hash(use, text.getBytes(StandardCharsets.UTF_8));
    }

    private String hash(String use, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.digest());
            mac.update(use.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
