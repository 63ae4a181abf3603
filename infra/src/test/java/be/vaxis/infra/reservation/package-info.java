/** Booking and planning on real parts. */
@NullMarked
package be.vaxis.infra.reservation;

import org.jspecify.annotations.NullMarked;
