package be.vaxis.attestation.trust;

import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.Keyring;
import java.security.cert.X509Certificate;
import java.util.List;

/** Those who sign here: trusted as those of others are. */
final class OwnSigners implements NearSigners {

    private final List<X509Certificate> all;

    OwnSigners(Keyring keyring) {
        all = keyring.signers().stream().map(DocumentSigner::certificate).toList();
    }

    @Override
    public String name() {
        return "own";
    }

    @Override
    public boolean known() {
        return !all.isEmpty();
    }

    @Override
    public List<X509Certificate> all() {
        return all;
    }
}
