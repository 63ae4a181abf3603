/**
 * How often somebody may try codes that cannot be used, before they have to wait.
 *
 * <p>Guessing a code of 75 bits is hopeless; this keeps it from being tried at our expense.
 */
@NullMarked
package be.vaxis.reservation.attempt;

import org.jspecify.annotations.NullMarked;
