/** The doses on record, to be read by person. */
@NullMarked
package be.vaxis.registration.record;

import org.jspecify.annotations.NullMarked;
