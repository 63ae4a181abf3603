package be.vaxis.registration.desk;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.dose.DoseFacts;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.record.DoseRecord;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is right about a dose. What is null was right already.
 *
 * @param product our code
 * @param number which dose it is according to who tells it
 * @param reaction seen after it
 * @param reason in words
 * @param override why a rule of the schedule does not hold against the new day or product
 * @param words in which it is told now; null when it is told by fields
 * @param ifVersion the version that the caller has read; null for whichever there is
 */
public record Correction(
        @Nullable String product,
        @Nullable LotNumber lot,
        @Nullable UnitNumber unit,
        @Nullable LocalDate expires,
        @Nullable LocalDate given,
        @Nullable Place place,
        @Nullable RizivNumber vaccinatorRiziv,
        @Nullable Insz vaccinatorInsz,
        @Nullable ToldNumber number,
        @Nullable Reaction reaction,
        @Nullable String reason,
        @Nullable OverrideReason override,
        @Nullable String words,
        @Nullable Integer ifVersion) {

    /**
     * As a dose is told anew, in words that stand for all of it: a number or a reaction that is not said is none. A place,
     * vaccinator or unit that is not said stays as it was.
     */
    public static Correction as(DoseEntry entry, String words, int ifVersion) {
        return new Correction(
                entry.vaccine().product(),
                entry.vaccine().lot(),
                entry.vaccine().unit(),
                entry.vaccine().expires(),
                entry.given(),
                entry.place(),
                entry.vaccinatorRiziv(),
                entry.vaccinatorInsz(),
                entry.number(),
                entry.reaction(),
                null,
                entry.override(),
                words,
                ifVersion);
    }

    DoseFacts facts(DoseRecord record, BiFunction<@Nullable RizivNumber, @Nullable Insz, Vaccinator> vaccinators) {
        Vaccine before = record.vaccine();
        LotNumber right = Objects.requireNonNullElse(lot, before.lot());
        boolean otherLot = !right.equals(before.lot());
        return new DoseFacts(
                new Vaccine(
                        Objects.requireNonNullElse(product, before.product()),
                        right,
                        otherLot || unit != null ? unit : before.unit(),
                        otherLot || expires != null ? expires : before.expires()),
                Objects.requireNonNullElse(given, record.given()),
                Objects.requireNonNullElse(place, record.place()),
                vaccinator(record, vaccinators));
    }

    @Nullable
    ToldNumber number(DoseRecord record) {
        return words != null || number != null ? number : record.number();
    }

    @Nullable
    Reaction reaction(DoseRecord record) {
        return words != null || reaction != null ? reaction : record.reaction();
    }

    private Vaccinator vaccinator(
            DoseRecord record, BiFunction<@Nullable RizivNumber, @Nullable Insz, Vaccinator> vaccinators) {
        Vaccinator before = record.vaccinator();
        return before != null && vaccinatorRiziv == null && vaccinatorInsz == null
                ? before
                : vaccinators.apply(vaccinatorRiziv, vaccinatorInsz);
    }
}
