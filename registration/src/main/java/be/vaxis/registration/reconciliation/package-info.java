/**
 * Compares what every receiver was told with what it holds, once a day and whenever somebody asks, and mends the difference.
 *
 * <p>Both sides sum up their part of the copies as keyed digests, by buckets; where a sum differs they look closer, down to the
 * items of one bucket. So two copies that are equal are known to be by sixteen sums, and nothing is ever held whole. What is
 * being told at that moment is no difference.
 *
 * <p>Dutch: <i>afstemming</i>. Source: process 4, Registration.
 */
@NullMarked
package be.vaxis.registration.reconciliation;

import org.jspecify.annotations.NullMarked;
