/**
 * A centre takes over postal codes from another one, and hands over what is booked there.
 *
 * <p>From the moment a change is asked, whoever lives there books at the new centre for the days from which it holds, so
 * that nobody new comes to the old one; those who are booked stay where they are. The old centre stays competent for
 * them, and the change waits, until each of their appointments is over, given up, or handed over.
 *
 * <p>A hand-over first secures a place at the new centre for every booking, and lets everybody keep the old one. Only
 * when all have one, they change places and are told. When somebody finds no place, what was secured is given back: that
 * cannot fail, and nobody has noticed.
 *
 * <p>Source: process 3, Reservation (a centre's competence changes only once every booked reservation there is carried
 * out or handed over).
 */
@NullMarked
package be.vaxis.reservation.handover;

import org.jspecify.annotations.NullMarked;
