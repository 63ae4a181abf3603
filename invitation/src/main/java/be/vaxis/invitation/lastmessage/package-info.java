/**
 * The last text and the last mail to each person, with their dates.
 *
 * <p>Source: process 2, Invitation; the code database keeps them per person.
 */
@NullMarked
package be.vaxis.invitation.lastmessage;

import org.jspecify.annotations.NullMarked;
