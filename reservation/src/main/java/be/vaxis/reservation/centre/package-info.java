/**
 * A vaccination centre: where it stands, how many lines it has, and which postal codes it serves from which day.
 *
 * <p>Source: process 3, Reservation; process 2, Invitation (the two regimes).
 */
@NullMarked
package be.vaxis.reservation.centre;

import org.jspecify.annotations.NullMarked;
