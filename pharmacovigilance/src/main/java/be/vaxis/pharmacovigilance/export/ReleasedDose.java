package be.vaxis.pharmacovigilance.export;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.disclosure.Form;
import be.vaxis.pharmacovigilance.disclosure.Group;
import org.jspecify.annotations.Nullable;

/**
 * One dose as it leaves the house.
 *
 * @param product null when it is withheld
 */
record ReleasedDose(
        String pseudonym,
        Form form,
        int number,
        IsoWeek week,
        AreaLevel level,
        Group group,
        String sex,
        @Nullable String product) {}
