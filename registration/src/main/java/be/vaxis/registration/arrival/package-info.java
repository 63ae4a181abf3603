/**
 * Checks once more, when somebody arrives at a centre, what was checked when they booked.
 *
 * <p>Source: process 3, Reservation (rules at booking); process 4, Registration (before giving a dose).
 */
@NullMarked
package be.vaxis.registration.arrival;

import org.jspecify.annotations.NullMarked;
