package be.vaxis.registration.copy;

import be.vaxis.kernel.PersonId;
import java.util.UUID;

/**
 * Somebody of whom a receiver is to be told, claimed by one process.
 *
 * @param wanted counts what happened; more by now than then means once more
 * @param attempt from 1
 */
record Due(Receiver receiver, PersonId person, long wanted, int attempt, UUID claim) {}
