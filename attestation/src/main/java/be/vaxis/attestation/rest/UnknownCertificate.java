package be.vaxis.attestation.rest;

import be.vaxis.kernel.Rejection;

/** We never made it, or it cannot be read. */
final class UnknownCertificate extends Rejection {

    UnknownCertificate() {
        super("attestation:unknownCertificate", 404, "No certificate of ours can be read from this code.");
    }
}
