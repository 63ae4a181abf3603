package be.vaxis.selection.candidate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to pick: people of an age on a day, everywhere or in some postal codes. Data, so that the next phase needs no
 * new program.
 *
 * <p>The age counts that a person has reached for certain: when the day of birth is unknown, the latest one possible.
 *
 * <p>Dutch: <i>selectieregel</i>. Source: process 1, Selection, priority by age within the whole area of a centre.
 *
 * @param on the day on which ages are counted
 * @param minimumAge in completed years
 * @param maximumAge in completed years, included; none when absent
 * @param areas where; everywhere when empty
 */
public record AgeRule(
        LocalDate on, int minimumAge, @Nullable Integer maximumAge, List<PostalRange> areas) {

    public AgeRule {
        areas = List.copyOf(areas);
        if (minimumAge < 0 || minimumAge > AgeBand.OLDEST) {
            throw new InvalidAgeRule("An age lies between 0 and " + AgeBand.OLDEST + ".");
        }
        if (maximumAge != null && maximumAge < minimumAge) {
            throw new InvalidAgeRule("The highest age is not below the lowest one.");
        }
    }

    /** Last day of birth that fits: born on or before it. */
    public LocalDate bornUntil() {
        return on.minusYears(minimumAge);
    }

    /** First day of birth that fits. */
    public LocalDate bornFrom() {
        int oldest = maximumAge == null ? AgeBand.OLDEST : maximumAge;
        return on.minusYears(oldest + 1L).plusDays(1);
    }
}
