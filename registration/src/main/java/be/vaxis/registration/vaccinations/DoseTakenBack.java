package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** The dose with this key was withdrawn. A correction is a new registration, with a key of its own. */
public final class DoseTakenBack extends Rejection {

    DoseTakenBack() {
        super(
                "registration:doseTakenBack",
                "The dose with this key was withdrawn; register the correction with a key of its own.");
    }
}
