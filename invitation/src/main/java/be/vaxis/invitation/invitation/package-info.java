/**
 * All messages to one person, {@code invitation:<uuid>}: what is due by which channel, and what became of it.
 *
 * <p>An announcement (you are invited, this is booked) becomes one or two messages; a channel that refuses is followed by
 * the next one. A message's id is fixed before anything is sent and stays the same on every attempt.
 *
 * <p>Source: process 2, Invitation.
 */
@NullMarked
package be.vaxis.invitation.invitation;

import org.jspecify.annotations.NullMarked;
