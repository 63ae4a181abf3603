package be.vaxis.pharmacovigilance.intake;

import be.vaxis.kernel.Rejection;

/** Of this person nothing is known here, or no longer, so nothing can be filled in. */
public final class UnknownPatient extends Rejection {

    UnknownPatient() {
        super(
                "pharmacovigilance:unknownPatient",
                404,
                "Nobody is known here under this number; report on paper to the medicines agency.");
    }
}
