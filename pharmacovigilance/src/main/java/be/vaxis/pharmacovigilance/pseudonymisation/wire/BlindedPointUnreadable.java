package be.vaxis.pharmacovigilance.pseudonymisation.wire;

import be.vaxis.kernel.Rejection;

/** Not the curve P-521, no base64, or the sealed scalar is missing. */
public final class BlindedPointUnreadable extends Rejection {

    public BlindedPointUnreadable() {
        super(
                "pharmacovigilance:blindedPointUnreadable",
                400,
                "A point has an id, crv P-521, x and y in base64, and transitInfo where it comes from a domain.");
    }
}
