/**
 * A plan that changes after its week was closed: what happens to the booked people is worked out, shown, and carried out.
 *
 * <p>Source: process 3, Reservation (a later change by the medical lead, with a reason).
 */
@NullMarked
package be.vaxis.reservation.late;

import org.jspecify.annotations.NullMarked;
