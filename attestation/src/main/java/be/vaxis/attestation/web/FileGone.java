package be.vaxis.attestation.web;

import be.vaxis.kernel.Rejection;

/** The caller helps nobody under this number, or no longer. */
final class FileGone extends Rejection {

    FileGone() {
        super("attestation:fileGone", 404, "This file was closed. Look the person up again.");
    }
}
