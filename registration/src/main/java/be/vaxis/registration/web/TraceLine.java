package be.vaxis.registration.web;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.trace.TracedDose;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dose in the list of a question.
 *
 * @param number null for somebody who was forgotten
 * @param name null when our copy does not know the person
 * @param formerly whether it was on record under what was asked for, and no longer is
 */
record TraceLine(
        @Nullable String number,
        @Nullable String name,
        LocalDate given,
        String place,
        String lot,
        @Nullable String unit,
        boolean formerly) {

    static TraceLine of(TracedDose dose) {
        UnitNumber unit = dose.vaccine().unit();
        return new TraceLine(
                dose.insz().value().map(Insz::formatted).orElse(null),
                Optional.ofNullable(dose.name())
                        .flatMap(Personal::value)
                        .map(PersonName::full)
                        .orElse(null),
                dose.given(),
                dose.place().number(),
                dose.vaccine().lot().value(),
                unit == null ? null : unit.value(),
                dose.formerly());
    }
}
