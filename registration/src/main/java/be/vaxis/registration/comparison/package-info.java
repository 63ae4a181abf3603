/**
 * Compares what was told of people with what the code database holds of them.
 *
 * <p>It hears contract events, so the comparison goes by them too. The sums of what was told, by buckets of people, are told
 * once a day or when somebody asks; it answers with the people of the buckets whose sums differ, and whoever differs is told
 * again. A person is told again by their own aggregate, as only that knows what is told in which order.
 *
 * <p>Whoever was told of within the last hour is left out on both sides: they may be on their way. Moments go by the clock of
 * the events, which is not moved.
 *
 * <p>Dutch: <i>afstemming met de codedatabank</i>. Source: process 1, Selection; process 4, Registration.
 */
@NullMarked
package be.vaxis.registration.comparison;

import org.jspecify.annotations.NullMarked;
