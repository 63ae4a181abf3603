/**
 * What can be offered to whoever holds a code: moments that are free, and that the rules of the code allow.
 *
 * <p>Source: process 3, Reservation; process 2, Invitation (self-booked).
 */
@NullMarked
package be.vaxis.reservation.offer;

import org.jspecify.annotations.NullMarked;
