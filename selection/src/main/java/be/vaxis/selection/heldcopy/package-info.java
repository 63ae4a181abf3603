/**
 * Compares what this context holds of vaccinations with what the register told of them.
 *
 * <p>The register tells the sums of what it told, by buckets of people; where a sum differs, the people of the bucket are
 * answered, each with a fingerprint of what is held, and the register tells again whoever differs. Nothing is decided here.
 *
 * <p>Dutch: <i>afstemming met het register</i>. Source: process 1, Selection.
 */
@NullMarked
package be.vaxis.selection.heldcopy;

import org.jspecify.annotations.NullMarked;
