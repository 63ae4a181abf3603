/**
 * What is planned and taken at a centre, slot by slot: to offer free moments and to show a week.
 *
 * <p>Source: process 3, Reservation.
 */
@NullMarked
package be.vaxis.reservation.agenda;

import org.jspecify.annotations.NullMarked;
