/**
 * The codes that may be used to book, copied from what the code database tells.
 *
 * <p>Source: process 3, Reservation (always needs an active code).
 */
@NullMarked
package be.vaxis.reservation.code;

import org.jspecify.annotations.NullMarked;
