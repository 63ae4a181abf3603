package be.vaxis.attestation.verification;

import be.vaxis.kernel.Rejection;

/** Too many certificates were verified from one place, or by everybody together. */
public final class TooManyVerifications extends Rejection {

    public TooManyVerifications() {
        super("attestation:tooManyVerifications", 429, "Too many certificates were verified; wait a while.");
    }
}
