/**
 * What is booked with a code, for whoever holds it.
 *
 * <p>Source: process 2, Invitation (confirm, change, cancel).
 */
@NullMarked
package be.vaxis.reservation.mybooking;

import org.jspecify.annotations.NullMarked;
