package be.vaxis.attestation.amending;

import be.vaxis.kernel.PersonId;

/**
 * Somebody of whom something changed, claimed by one process.
 *
 * @param wanted counts the changes; more by now than then means once more
 */
record Due(PersonId person, long wanted) {}
