package be.vaxis.reservation.ownperson;

import be.vaxis.kernel.Personal;
import be.vaxis.reservation.centre.CentreId;

/**
 * A practice is to book one of its own people. Asked again in the same words, nothing changes; in others, these hold for
 * what is booked from now on. Somebody for whom nothing is ahead at another practice comes over to this one.
 *
 * @param by who asks, as the identity provider names them
 */
public record TakeIn(OwnPersonId person, CentreId practice, Personal<OwnPatient> patient, Series series, String by) {}
