package be.vaxis.reservation.ownperson;

import be.vaxis.kernel.Personal;
import be.vaxis.reservation.centre.CentreId;

/** What happens between a practice and one of its own people, beside the booking itself. */
public sealed interface OwnPersonEvent {

    OwnPersonId person();

    /** From now on this practice books them, by this series. */
    record TakenIn(OwnPersonId person, CentreId practice, Personal<OwnPatient> patient, Series series, String by)
            implements OwnPersonEvent {}
}
