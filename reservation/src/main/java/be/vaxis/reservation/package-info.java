/**
 * Where and when they come: centres and what they serve, capacity, places and bookings.
 *
 * <p>Dutch: <i>reservatie</i>. Source: process 3, Reservation; process 2, Invitation (confirm, change, cancel).
 */
@NullMarked
package be.vaxis.reservation;

import org.jspecify.annotations.NullMarked;
