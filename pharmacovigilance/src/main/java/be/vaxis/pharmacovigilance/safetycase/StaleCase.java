package be.vaxis.pharmacovigilance.safetycase;

import be.vaxis.kernel.Rejection;

/** Who decides must have seen what others decided. The caller shows the case anew. */
final class StaleCase extends Rejection {

    StaleCase() {
        super("pharmacovigilance:caseChanged", 409, "The case has changed since you opened it. Look at it again.");
    }
}
