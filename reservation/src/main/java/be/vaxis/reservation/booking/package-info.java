/**
 * What is booked with one code: one or two appointments, made, moved and cancelled together.
 *
 * <p>Source: process 3, Reservation; process 2, Invitation (confirm, change, cancel).
 */
@NullMarked
package be.vaxis.reservation.booking;

import org.jspecify.annotations.NullMarked;
