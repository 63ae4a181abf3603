/**
 * Which centre serves a postal code on a day: always one at most.
 *
 * <p>Dutch: <i>bevoegdheidsgebied</i>. Source: process 3, Reservation.
 */
@NullMarked
package be.vaxis.reservation.competence;

import org.jspecify.annotations.NullMarked;
