package be.vaxis.registration.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a vaccine is given, from a day on.
 *
 * <p>Intervals are in days from this dose to the next one. A dose on the last day of an interval is in time, one on its
 * first day is not too early: there are no days of grace.
 *
 * <p>Dutch: <i>vaccinatieschema</i>. Source: process 5, Schedule.
 *
 * @param from the first day on which it holds; before the first rule of a product, the product was not in use
 * @param minimumAge in completed years
 * @param doses that make the series complete
 * @param minimumDays before which the next dose does not count
 * @param recommendedDays after which the next dose is best given
 * @param maximumDays after which the next dose is late; it still counts
 * @param offeredAge from which it is offered for a first dose, where that is later than it may be given; null where not
 * @param dosesAfterInfection that make the series complete for whoever was infected before; null when that changes
 *     nothing
 * @param source where it comes from, when not from the summary of product characteristics
 */
public record SeriesRule(
        LocalDate from,
        int minimumAge,
        int doses,
        int minimumDays,
        int recommendedDays,
        int maximumDays,
        @Nullable Integer offeredAge,
        @Nullable Integer dosesAfterInfection,
        @Nullable String source) {

    /** The age from which it is offered, in completed years. */
    public int firstOfferedAge() {
        return offeredAge == null ? minimumAge : offeredAge;
    }

    /** How many doses make the series complete for somebody who was infected before it, or was not. */
    public int doses(boolean infectedBefore) {
        return infectedBefore && dosesAfterInfection != null ? dosesAfterInfection : doses;
    }
}
