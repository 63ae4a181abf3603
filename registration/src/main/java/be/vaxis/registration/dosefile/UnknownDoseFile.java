package be.vaxis.registration.dosefile;

import be.vaxis.kernel.Rejection;

/** There is no such file, or somebody else handed it in. */
final class UnknownDoseFile extends Rejection {

    UnknownDoseFile() {
        super("registration:unknownDoseFile", 404, "There is no such file.");
    }
}
