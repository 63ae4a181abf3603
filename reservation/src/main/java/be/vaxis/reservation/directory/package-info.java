/**
 * The centres as everyone may know them: name, address, number of lines.
 *
 * <p>Source: process 3, Reservation.
 */
@NullMarked
package be.vaxis.reservation.directory;

import org.jspecify.annotations.NullMarked;
