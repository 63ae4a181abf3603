package be.vaxis.registration.rest;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.trace.TraceCounts;
import be.vaxis.registration.trace.TracedDose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who got a vaccine.
 *
 * @param counts all of them in numbers; with the first page only
 * @param items doses by person
 * @param next what to send as {@code after} for the next page; absent on the last one
 */
record TraceAnswer(
        @Nullable TraceCounts counts,
        List<Item> items,
        @Nullable UUID next) {

    /**
     * A dose and who got it.
     *
     * @param insz absent for somebody who was forgotten
     * @param name as the register has it; absent for somebody whom nobody has told of yet
     * @param lot on record now
     * @param formerly whether it was on record under what is asked for before it was corrected, and no longer is
     */
    record Item(
            UUID dose,
            @Nullable Insz insz,
            @Nullable String name,
            @Nullable PostalCode postalCode,
            @Nullable RizivNumber gmdHolder,
            String product,
            String lot,
            @Nullable String unit,
            LocalDate given,
            Place.Kind placeKind,
            String place,
            boolean formerly) {

        static Item of(TracedDose dose) {
            UnitNumber unit = dose.vaccine().unit();
            return new Item(
                    dose.dose().value(),
                    dose.insz().value().orElse(null),
                    Optional.ofNullable(dose.name())
                            .flatMap(Personal::value)
                            .map(PersonName::full)
                            .orElse(null),
                    dose.postalCode(),
                    dose.gmdHolder(),
                    dose.vaccine().product(),
                    dose.vaccine().lot().value(),
                    unit == null ? null : unit.value(),
                    dose.given(),
                    dose.place().kind(),
                    dose.place().number(),
                    dose.formerly());
        }
    }

    /** @param most how many were asked for: fewer were the last */
    static TraceAnswer of(@Nullable TraceCounts counts, List<TracedDose> page, int most) {
        UUID next = page.size() < most ? null : page.getLast().dose().value();
        return new TraceAnswer(counts, page.stream().map(Item::of).toList(), next);
    }
}
