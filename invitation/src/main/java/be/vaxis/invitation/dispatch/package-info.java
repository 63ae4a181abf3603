/**
 * The queue of messages that wait for a carrier, and the loops that empty it.
 *
 * <p>A carrier is never talked to inside a database transaction: messages are claimed, sent, and what became of them is
 * recorded, row and fact together. A process that dies in between leaves claims that lapse; whoever takes them over sends
 * under the same message ids, and asks the carrier first where it can be asked.
 *
 * <p>Claims, pauses and patience go by the clock of the database, on which all processes agree and which the clock of the
 * demo does not move.
 */
@NullMarked
package be.vaxis.invitation.dispatch;

import org.jspecify.annotations.NullMarked;
