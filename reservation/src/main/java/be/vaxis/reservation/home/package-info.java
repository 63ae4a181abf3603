/**
 * Who asked to be vaccinated at home, for the mobile team of a centre.
 *
 * <p>Source: process 2, Invitation (cancel and ask for vaccination at home for health reasons).
 */
@NullMarked
package be.vaxis.reservation.home;

import org.jspecify.annotations.NullMarked;
