package be.vaxis.pharmacovigilance.safetycase;

import be.vaxis.kernel.Rejection;

/** A case tells what another one tells, not what it tells itself. */
final class NotItsOwnDuplicate extends Rejection {

    NotItsOwnDuplicate() {
        super("pharmacovigilance:ownDuplicate", 422, "A case cannot be a duplicate of itself.");
    }
}
