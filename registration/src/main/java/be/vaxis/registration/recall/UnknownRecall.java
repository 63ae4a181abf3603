package be.vaxis.registration.recall;

import be.vaxis.kernel.Rejection;

/** There is no such recall. */
public final class UnknownRecall extends Rejection {

    public UnknownRecall() {
        super("registration:unknownRecall", 404, "There is no such recall.");
    }
}
