package be.vaxis.invitation.dispatch;

import be.vaxis.invitation.invitation.MessageId;
import be.vaxis.invitation.invitation.Subject;
import be.vaxis.kernel.PersonId;

/**
 * A message claimed for sending.
 *
 * @param attempt from 1; later ones may repeat what the carrier already has
 */
record Waiting(MessageId message, PersonId person, Subject subject, int attempt) {

    boolean again() {
        return attempt > 1;
    }
}
