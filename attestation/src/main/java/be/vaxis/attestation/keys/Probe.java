package be.vaxis.attestation.keys;

import static be.vaxis.attestation.keys.KeyRefused.Reason.UNFIT_KEY;

import be.vaxis.attestation.hcert.cose.Algorithm;
import be.vaxis.attestation.hcert.cose.Sign1;
import be.vaxis.attestation.hcert.cose.Signing;
import java.security.GeneralSecurityException;
import java.security.ProviderException;

/** Signs something once when keys are read: a key of another certificate is found then, not by the first citizen. */
final class Probe {

    private static final byte[] ANYTHING = new byte[32];

    private Probe() {}

    static void of(DocumentSigner signer) throws KeyRefused {
        Algorithm algorithm = Algorithm.fitting(signer.certificate().getPublicKey())
                .orElseThrow(() -> refused(signer, "is neither on P-256 nor an RSA key of 2,048 bits or more"));
        try {
            Sign1 signed = new Signing(algorithm, signer.keyId(), signer.key()).sign(ANYTHING);
            if (!algorithm.verifies(signer.certificate().getPublicKey(), signed.toBeSigned(), signed.signature())) {
                throw refused(signer, "is not that of its certificate");
            }
        } catch (GeneralSecurityException | ProviderException silent) {
            throw refused(signer, "does not sign");
        }
    }

    private static KeyRefused refused(DocumentSigner signer, String why) {
        return new KeyRefused(UNFIT_KEY, "The key of " + signer.name() + " " + why + ".");
    }
}
