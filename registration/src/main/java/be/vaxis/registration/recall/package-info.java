/**
 * Recalls of a lot, {@code recall:<uuid>}: everybody who got it is told, chunk by chunk, and how far that is can be seen.
 *
 * <p>Source: process 9, Pharmacovigilance (a lot can be traced and recalled).
 */
@NullMarked
package be.vaxis.registration.recall;

import org.jspecify.annotations.NullMarked;
