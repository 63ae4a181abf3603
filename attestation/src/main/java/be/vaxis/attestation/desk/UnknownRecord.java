package be.vaxis.attestation.desk;

import be.vaxis.kernel.Rejection;

/** There is no such dose or test, or it is somebody else's; which of the two is not told. */
public final class UnknownRecord extends Rejection {

    public UnknownRecord() {
        super("attestation:unknownRecord", 404, "There is no such vaccination or test.");
    }
}
