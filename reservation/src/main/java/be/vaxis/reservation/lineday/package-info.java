/**
 * One line of a centre on one day: its slots, how many places each has, and who holds them. No place is given twice.
 *
 * <p>The aggregate decides; the counters of {@link be.vaxis.reservation.lineday.PlaceCounts} are written in the same
 * transaction, choose the line, and let the database itself refuse a place that is not there.
 *
 * <p>Source: process 3, Reservation.
 */
@NullMarked
package be.vaxis.reservation.lineday;

import org.jspecify.annotations.NullMarked;
