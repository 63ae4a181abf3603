package be.vaxis.reservation.web;

import be.vaxis.kernel.Rejection;

/** A booking by a practice is gone on with by somebody who is not logged in for it. */
final class PracticeLoginNeeded extends Rejection {

    PracticeLoginNeeded() {
        super("reservation:practiceLoginNeeded", 403, "Log in for your practice again.");
    }
}
