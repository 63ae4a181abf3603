package be.vaxis.registration.record;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.schedule.Taken;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dose on record.
 *
 * <p>Dutch: <i>geregistreerde vaccinatie</i>. Source: process 4, Registration.
 *
 * @param insz under which it was registered; shredded once the person is forgotten
 * @param vaccinator null when it can no longer be told, as the vaccinator was forgotten
 * @param override why it counts although the schedule spoke against it; null when it did not
 * @param number which dose it is according to who told it; null when they did not say
 * @param version 1, and one more for every correction
 * @param corrected when it was corrected last; null when it never was
 * @param withdrawn when it was taken back; null while it counts
 * @param consent to the vaccination; null when nothing was said about it
 * @param sharing null where it is not asked
 */
public record DoseRecord(
        DoseId dose,
        PersonId person,
        Personal<Insz> insz,
        Vaccine vaccine,
        LocalDate given,
        Place place,
        @Nullable Vaccinator vaccinator,
        Source source,
        @Nullable Reaction reaction,
        @Nullable OverrideReason override,
        @Nullable ToldNumber number,
        Instant recorded,
        int version,
        @Nullable Instant corrected,
        @Nullable Instant withdrawn,
        @Nullable Consent consent,
        @Nullable Sharing sharing) {

    /** One of which nothing is said about consent or its number, and sharing is not asked. */
    public DoseRecord(
            DoseId dose,
            PersonId person,
            Personal<Insz> insz,
            Vaccine vaccine,
            LocalDate given,
            Place place,
            @Nullable Vaccinator vaccinator,
            Source source,
            @Nullable Reaction reaction,
            @Nullable OverrideReason override,
            Instant recorded,
            int version,
            @Nullable Instant corrected,
            @Nullable Instant withdrawn) {
        this(
                dose,
                person,
                insz,
                vaccine,
                given,
                place,
                vaccinator,
                source,
                reaction,
                override,
                null,
                recorded,
                version,
                corrected,
                withdrawn,
                null,
                null);
    }

    /** Whether only its source and the person see it. */
    public boolean isHeld() {
        return sharing == Sharing.WITHHELD;
    }

    /** Whether it counts. */
    public boolean stands() {
        return withdrawn == null;
    }

    /** The last moment at which something about it changed. */
    public Instant changed() {
        if (withdrawn != null) {
            return withdrawn;
        }
        return corrected == null ? recorded : corrected;
    }

    /** How often it has changed, from 1; taking it back is a change. */
    public int changes() {
        return stands() ? version : version + 1;
    }

    /** The same as it stood before it was taken back. */
    DoseRecord standing() {
        return with(vaccine, given, place, vaccinator, reaction, number, null);
    }

    /** The same with what was on record before. */
    DoseRecord as(PastTruth past) {
        return with(
                past.vaccine(),
                past.given(),
                past.place(),
                past.vaccinator(),
                past.reaction(),
                past.number(),
                withdrawn);
    }

    private DoseRecord with(
            Vaccine otherVaccine,
            LocalDate otherDay,
            Place otherPlace,
            @Nullable Vaccinator otherVaccinator,
            @Nullable Reaction otherReaction,
            @Nullable ToldNumber otherNumber,
            @Nullable Instant otherWithdrawn) {
        return new DoseRecord(
                dose,
                person,
                insz,
                otherVaccine,
                otherDay,
                otherPlace,
                otherVaccinator,
                source,
                otherReaction,
                override,
                otherNumber,
                recorded,
                version,
                corrected,
                otherWithdrawn,
                consent,
                sharing);
    }

    public Taken taken() {
        int proven = place.proven(number);
        return new Taken(dose, vaccine.product(), given, override != null, proven);
    }
}
