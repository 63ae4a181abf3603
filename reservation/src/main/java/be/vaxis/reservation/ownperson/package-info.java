/**
 * Practices that vaccinate their own people, and whom they book in: a physician, hospital or pharmacy is a centre that
 * serves no postal code, and its people are booked by the same rules and on the same line days as everybody, without codes.
 *
 * <p>Source: process 3, Reservation (physicians, hospitals and pharmacists who vaccinate themselves).
 */
@NullMarked
package be.vaxis.reservation.ownperson;

import org.jspecify.annotations.NullMarked;
