package be.vaxis.pharmacovigilance.safetycase;

import be.vaxis.kernel.Rejection;

/** A case tells what another one tells, not what it tells itself, nor what a duplicate of it tells. */
public final class NotItsOwnDuplicate extends Rejection {

    public NotItsOwnDuplicate() {
        super(
                "pharmacovigilance:ownDuplicate",
                422,
                "A case cannot be a duplicate of itself, nor of its own duplicate.");
    }
}
