/**
 * The week of a centre as its planner sees it: lines by days, places by slot, and how much of it is booked.
 *
 * <p>Dutch: <i>capaciteitsplanning</i>. Source: process 3, Reservation (per line and per day, for week W+2).
 */
@NullMarked
package be.vaxis.reservation.planning;

import org.jspecify.annotations.NullMarked;
