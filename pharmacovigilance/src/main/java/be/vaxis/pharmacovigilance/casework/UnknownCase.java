package be.vaxis.pharmacovigilance.casework;

import be.vaxis.kernel.Rejection;

/** No case has this id. */
public final class UnknownCase extends Rejection {

    public UnknownCase() {
        super("pharmacovigilance:unknownCase", 404, "There is no such case.");
    }
}
