package be.vaxis.attestation.web;

import be.vaxis.kernel.Rejection;

/** There is no such attestation, or it is somebody else's; which of the two is not told. */
final class UnknownAttestation extends Rejection {

    UnknownAttestation() {
        super("attestation:unknownAttestation", 404, "There is no such attestation.");
    }
}
