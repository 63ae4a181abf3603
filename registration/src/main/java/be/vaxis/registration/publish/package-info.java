/**
 * Tells the other contexts what was given: no vaccinator and no reason; lot, place and reaction only sealed, for a report of
 * a side effect.
 */
@NullMarked
package be.vaxis.registration.publish;

import org.jspecify.annotations.NullMarked;
