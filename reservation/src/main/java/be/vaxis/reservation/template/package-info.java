/**
 * Weeks of a centre under a name, from which other weeks are filled.
 *
 * <p>Dutch: <i>sjablonen</i>. Source: process 3, Reservation (capacity per line and per day).
 */
@NullMarked
package be.vaxis.reservation.template;

import org.jspecify.annotations.NullMarked;
