/**
 * Where people live, from municipality to country: the map by which groups that are too small are made larger.
 *
 * <p>The tables {@code areas.csv} and {@code postal-codes.csv} follow the municipalities of 2019 to 2024. Source: Statbel,
 * REFNIS (names and codes of areas); bpost (postal codes), through rubenv/belgium-zipcodes, MIT licence, recoded to
 * the map of 2019.
 */
@NullMarked
package be.vaxis.pharmacovigilance.area;

import org.jspecify.annotations.NullMarked;
