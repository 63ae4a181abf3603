/**
 * What contexts tell each other: events on Kafka, one topic per owner, and nothing else.
 *
 * <p>A published event is smaller than the private one it comes from: ids, codes and dates, no more about health than
 * its listeners need, never a reason or a reaction.
 */
@NullMarked
package be.vaxis.contract;

import org.jspecify.annotations.NullMarked;
