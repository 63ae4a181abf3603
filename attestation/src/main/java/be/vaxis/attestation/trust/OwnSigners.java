package be.vaxis.attestation.trust;

import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.Keyring;
import java.security.cert.X509Certificate;
import java.util.List;

/** Those who sign here: trusted as those of others are. */
final class OwnSigners implements NearSigners {

    private final Keyring keyring;
    private volatile Read last = new Read(List.of(), List.of());

    private record Read(List<DocumentSigner> signers, List<X509Certificate> certificates) {}

    OwnSigners(Keyring keyring) {
        this.keyring = keyring;
    }

    @Override
    public String name() {
        return "own";
    }

    @Override
    public boolean known() {
        return !keyring.signers().isEmpty();
    }

    @Override
    public List<X509Certificate> all() {
        List<DocumentSigner> signers = keyring.signers();
        Read known = last;
        if (known.signers() != signers) {
            known = new Read(
                    signers, signers.stream().map(DocumentSigner::certificate).toList());
            last = known;
        }
        return known.certificates();
    }
}
