package be.vaxis.pharmacovigilance.web;

import be.vaxis.kernel.Rejection;

/** The report was sent, or the session in which it was written is over. */
final class DraftGone extends Rejection {

    DraftGone() {
        super("pharmacovigilance:draftGone", 404, "This report was sent, or was left too long. Begin again.");
    }
}
