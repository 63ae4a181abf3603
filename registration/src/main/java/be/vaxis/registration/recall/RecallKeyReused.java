package be.vaxis.registration.recall;

import be.vaxis.kernel.Rejection;

/** The key of a recall was used for another lot or another advice. */
final class RecallKeyReused extends Rejection {

    RecallKeyReused() {
        super("registration:recallKeyReused", "This key was used for another recall; use a key of its own for each.");
    }
}
