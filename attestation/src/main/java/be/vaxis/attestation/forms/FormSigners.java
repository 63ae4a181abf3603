package be.vaxis.attestation.forms;

import be.vaxis.attestation.certificate.NobodySigns;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.Keyring;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those of the keyring who sign vaccinations, which is all that other forms tell of. */
@Component
class FormSigners {

    private static final int P_256_BITS = 256;

    private final Keyring keyring;

    FormSigners(Keyring keyring) {
        this.keyring = keyring;
    }

    /** All, newest first. */
    List<DocumentSigner> all() {
        return keyring.signers().stream()
                .filter(signer -> signer.kinds().contains(Kind.VACCINATION))
                .toList();
    }

    /** Those on P-256, those out of use too: what they signed may still be in use. */
    List<DocumentSigner> onP256() {
        return all().stream().filter(FormSigners::isOnP256).toList();
    }

    /** The newest of these that is in use, and valid as long. Refuses with {@code nobodySigns}. */
    static DocumentSigner newest(List<DocumentSigner> signers, Instant from, Instant until) {
        return signers.stream()
                .filter(signer -> signer.inUse().covers(from) && signer.covers(from, until))
                .findFirst()
                .orElseThrow(NobodySigns::new);
    }

    private static boolean isOnP256(DocumentSigner signer) {
        return signer.certificate().getPublicKey() instanceof ECPublicKey key
                && key.getParams().getOrder().bitLength() == P_256_BITS;
    }
}
