package be.vaxis.registration.web;

import be.vaxis.kernel.Rejection;

/** The visit is not one of this session: it ended, or was opened by somebody else. Find the person again. */
final class VisitGone extends Rejection {

    VisitGone() {
        super("registration:visitGone", 404, "This visit has ended; find the person again.");
    }
}
