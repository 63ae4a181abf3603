package be.vaxis.pharmacovigilance.overview;

import be.vaxis.kernel.Rejection;

/** There is no such study, or it is not one of the caller's; which of the two is not told. */
public final class UnknownStudy extends Rejection {

    public UnknownStudy() {
        super("pharmacovigilance:unknownStudy", 404, "There is no such study.");
    }
}
