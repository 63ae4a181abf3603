package be.vaxis.registration.dosefile;

import be.vaxis.kernel.Rejection;

/** No bytes are taken in for a file that is complete, stopped or over. */
final class DoseFileClosed extends Rejection {

    DoseFileClosed() {
        super("registration:doseFileClosed", 409, "This file takes no more parts; hand in another one.");
    }
}
