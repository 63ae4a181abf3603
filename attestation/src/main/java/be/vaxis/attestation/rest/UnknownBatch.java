package be.vaxis.attestation.rest;

import be.vaxis.kernel.Rejection;

/** There never was such a batch, or it was forgotten long after it ran out. */
final class UnknownBatch extends Rejection {

    UnknownBatch() {
        super("attestation:unknownBatch", 404, "There is no such batch.");
    }
}
