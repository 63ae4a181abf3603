package be.vaxis.pharmacovigilance.exposure;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.PartialDate;
import be.vaxis.pharmacovigilance.disclosure.AgeScheme;

/**
 * How old somebody was in the week of a dose, as finely as any study may ask.
 *
 * <p>Counted on the Thursday of the week and from the month of birth, so that two doses of one week show one age and a
 * birthday cannot be found between two doses.
 */
final class AgeAtDose {

    private AgeAtDose() {}

    /** What of a birth date is kept: its year and month. */
    static PartialDate monthOf(PartialDate birth) {
        return new PartialDate(birth.year(), birth.month(), null);
    }

    /** The youngest age of the finest band. */
    static int band(PartialDate birth, IsoWeek week) {
        return AgeScheme.FIVE_YEARS.startOf(monthOf(birth).ageOn(week.thursday()));
    }
}
