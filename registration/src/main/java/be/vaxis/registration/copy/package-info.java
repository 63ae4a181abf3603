/**
 * Copies of the register for others: the personal health vault, the test-result database, contact tracing.
 *
 * <p>What happened to somebody puts the person in a queue, in the transaction that changes the record. What a receiver should
 * hold of that person is then worked out from the record of the moment and compared with what it was told before; only what
 * differs is sent. So changes in quick succession go as one, a repetition sends nothing, and the order per person is that of
 * the record. Nobody outside is talked to inside a database transaction: claims lapse when a process dies, and what was meant
 * to be sent is noted before, so that it can be taken back also when nobody knows whether it arrived.
 *
 * <p>Claims and pauses go by the clock of the database, on which all processes agree and which the clock of the demo does not
 * move.
 */
@NullMarked
package be.vaxis.registration.copy;

import org.jspecify.annotations.NullMarked;
