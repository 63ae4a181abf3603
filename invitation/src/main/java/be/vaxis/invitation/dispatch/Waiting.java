package be.vaxis.invitation.dispatch;

import be.vaxis.invitation.invitation.MessageId;
import be.vaxis.invitation.invitation.Subject;
import be.vaxis.kernel.PersonId;

/**
 * A message claimed for sending.
 *
 * @param attempt from 1; later ones may repeat what the carrier already has
 * @param calledOff whether it tells of a recall that was called off since
 */
record Waiting(MessageId message, PersonId person, Subject subject, int attempt, boolean calledOff) {

    /** One that still holds. */
    Waiting(MessageId message, PersonId person, Subject subject, int attempt) {
        this(message, person, subject, attempt, false);
    }

    boolean again() {
        return attempt > 1;
    }
}
