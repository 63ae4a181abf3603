package be.vaxis.pharmacovigilance.pseudonymisation.owner;

import be.vaxis.kernel.Rejection;

/** The service no longer has the secret under which these names were made: it was taken away before all was carried over. */
final class EpochOver extends Rejection {

    EpochOver() {
        super(
                "pharmacovigilance:pseudonymEpochOver",
                "The secret of these pseudonyms is gone; they cannot be renewed.");
    }
}
