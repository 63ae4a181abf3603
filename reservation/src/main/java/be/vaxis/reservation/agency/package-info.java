/**
 * Who asks for a booking when that is not simply the holder of the code: a representative, the contact centre, a centre.
 *
 * <p>Source: process 3, Reservation; the people of process 2, Invitation (representative, contact centre).
 */
@NullMarked
package be.vaxis.reservation.agency;

import org.jspecify.annotations.NullMarked;
