package be.vaxis.pharmacovigilance.safetycase;

import be.vaxis.kernel.Rejection;

/** A decision on a case has a reason. */
final class ReasonMissing extends Rejection {

    ReasonMissing() {
        super("pharmacovigilance:reasonMissing", 422, "Give the reason in 10 to 500 characters.");
    }
}
