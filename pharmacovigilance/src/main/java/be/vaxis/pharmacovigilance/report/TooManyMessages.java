package be.vaxis.pharmacovigilance.report;

import be.vaxis.kernel.Rejection;

/** A report takes a limited number of messages. */
final class TooManyMessages extends Rejection {

    TooManyMessages() {
        super("pharmacovigilance:tooManyMessages", "No more can be added to this report; begin a new one.");
    }
}
