/**
 * Our own copy of who can be reached where, in which language, and what is booked; sealed with the person's key.
 *
 * <p>Comes from the facts of {@code selection} and {@code reservation}; nobody is asked for it.
 */
@NullMarked
package be.vaxis.invitation.addressee;

import org.jspecify.annotations.NullMarked;
