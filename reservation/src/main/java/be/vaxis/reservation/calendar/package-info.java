/** Appointments as a file that every calendar program can keep. */
@NullMarked
package be.vaxis.reservation.calendar;

import org.jspecify.annotations.NullMarked;
