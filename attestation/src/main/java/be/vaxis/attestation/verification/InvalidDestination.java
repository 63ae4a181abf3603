package be.vaxis.attestation.verification;

import be.vaxis.kernel.InvalidWord;

/** No country, or no moment, for which a certificate could be asked. */
public final class InvalidDestination extends InvalidWord {

    InvalidDestination(String message) {
        super("attestation:invalidDestination", message);
    }
}
