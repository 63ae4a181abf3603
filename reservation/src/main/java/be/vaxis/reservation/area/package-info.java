/**
 * Where postal codes lie, and what the places that have them are called.
 *
 * <p>{@code postal-codes.csv} holds the coordinates of GeoNames (geonames.org, CC BY 4.0) for the main place of a postal
 * code, or the middle of its municipality, to about a hundred metres; names as in the table of places of {@code infra}.
 */
@NullMarked
package be.vaxis.reservation.area;

import org.jspecify.annotations.NullMarked;
