package be.vaxis.attestation.certificate;

import be.vaxis.kernel.Rejection;

/** There is no key for this certificate now; whoever keeps the keys is told by the health of the system. */
public final class NobodySigns extends Rejection {

    public NobodySigns() {
        super("attestation:nobodySigns", 409, "No key to sign this certificate with is in use now. Try again later.");
    }
}
