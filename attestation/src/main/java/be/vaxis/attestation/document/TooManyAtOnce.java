package be.vaxis.attestation.document;

import be.vaxis.kernel.Rejection;

/** Every press is taken, and stayed so. The caller may ask again in a moment. */
final class TooManyAtOnce extends Rejection {

    TooManyAtOnce() {
        super("attestation:tooManyAtOnce", 429, "Many attestations are being printed; try again in a moment.");
    }
}
