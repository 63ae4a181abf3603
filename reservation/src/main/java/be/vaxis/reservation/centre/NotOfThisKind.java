package be.vaxis.reservation.centre;

import be.vaxis.kernel.Rejection;

/** A vaccination centre does not become a practice that vaccinates its own people, nor the other way round. */
public final class NotOfThisKind extends Rejection {

    NotOfThisKind(CentreId centre) {
        super(
                "reservation:notOfThisKind",
                centre.code()
                        + " is open already, and of another kind: a vaccination centre does not become a practice.");
    }
}
