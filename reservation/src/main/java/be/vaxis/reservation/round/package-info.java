/**
 * Decides on rounds: which visits at home a mobile team makes on a day, in which order, and what came of each.
 *
 * <p>A round names visits by their booking only; addresses stay where they were asked for, sealed.
 *
 * <p>Source: process 2, Invitation (cancel and ask for vaccination at home for health reasons).
 */
@NullMarked
package be.vaxis.reservation.round;

import org.jspecify.annotations.NullMarked;
