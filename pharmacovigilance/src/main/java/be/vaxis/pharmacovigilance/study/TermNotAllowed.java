package be.vaxis.pharmacovigilance.study;

import be.vaxis.kernel.Rejection;

/** The last day of a package lies in the past or too far away. */
final class TermNotAllowed extends Rejection {

    TermNotAllowed() {
        super("pharmacovigilance:termNotAllowed", 409, "A package stays available from today for one year at most.");
    }
}
