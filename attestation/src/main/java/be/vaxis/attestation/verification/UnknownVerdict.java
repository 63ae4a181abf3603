package be.vaxis.attestation.verification;

import be.vaxis.kernel.Rejection;

/** There is no such verdict, it is no longer kept, or it is of another certificate; which of these is not told. */
public final class UnknownVerdict extends Rejection {

    UnknownVerdict() {
        super(
                "attestation:unknownVerdict",
                404,
                "No verdict of that number on this certificate is kept; verdicts are kept for a limited time.");
    }
}
