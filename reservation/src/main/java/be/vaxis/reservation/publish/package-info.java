/** Tells the other contexts what is booked; the only room that does. */
@NullMarked
package be.vaxis.reservation.publish;

import org.jspecify.annotations.NullMarked;
