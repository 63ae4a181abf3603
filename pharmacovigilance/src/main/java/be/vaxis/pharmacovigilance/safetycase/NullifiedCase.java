package be.vaxis.pharmacovigilance.safetycase;

import be.vaxis.kernel.Rejection;

/** Nothing more is decided on a case that was none. */
final class NullifiedCase extends Rejection {

    NullifiedCase() {
        super("pharmacovigilance:caseNullified", 409, "This case was nullified; nothing more can be decided on it.");
    }
}
