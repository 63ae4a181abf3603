package be.vaxis.registration.product;

import java.time.LocalDate;

/**
 * How a vaccine is given, from a day on.
 *
 * <p>Intervals are in days from this dose to the next one. A dose on the last day of an interval is in time, one on its
 * first day is not too early.
 *
 * <p>Dutch: <i>vaccinatieschema</i>. Source: process 5, Schedule.
 *
 * @param from the first day on which it holds; before the first rule of a product, the product was not in use
 * @param minimumAge in completed years
 * @param doses that make the series complete
 * @param minimumDays before which the next dose does not count
 * @param recommendedDays after which the next dose is best given
 * @param maximumDays after which the next dose is late
 */
public record SeriesRule(
        LocalDate from, int minimumAge, int doses, int minimumDays, int recommendedDays, int maximumDays) {}
