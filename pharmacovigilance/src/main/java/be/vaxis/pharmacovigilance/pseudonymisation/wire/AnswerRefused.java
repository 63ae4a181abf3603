package be.vaxis.pharmacovigilance.pseudonymisation.wire;

import be.vaxis.kernel.Rejection;

/** The service answered something else than was asked, or not in time; nothing was learned, and it can be asked again. */
public final class AnswerRefused extends Rejection {

    public AnswerRefused() {
        super(
                "pharmacovigilance:pseudonymsUnavailable",
                "The pseudonymisation service gave no answer; try again later.");
    }
}
