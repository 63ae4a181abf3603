package be.vaxis.attestation.attestation;

import be.vaxis.kernel.Rejection;

/** Only a registered dose is attested, never an appointment. */
public final class NothingToAttest extends Rejection {

    public NothingToAttest() {
        super("attestation:nothingToAttest", "No dose is registered, so there is nothing to attest.");
    }
}
