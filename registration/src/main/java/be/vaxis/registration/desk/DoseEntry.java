package be.vaxis.registration.desk;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.dose.Answer;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.Vaccine;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dose as an edge was told about it.
 *
 * @param insz of the person
 * @param key with which the caller names the dose; told again under the same key, it is the same dose. Without one, the
 *     day and the product name it
 * @param place where it was given; null for the organisation of the caller
 * @param vaccinatorRiziv of who gave it; null together with {@code vaccinatorInsz} for the caller, and for somebody
 *     unknown when it was elsewhere
 * @param consent to the vaccination; null when nothing was said about it, as of what was given before or elsewhere
 * @param number which dose it is according to who tells it; null when they do not say
 * @param sharing null when nothing was said about it
 */
public record DoseEntry(
        Insz insz,
        @Nullable String key,
        Vaccine vaccine,
        LocalDate given,
        @Nullable Place place,
        @Nullable RizivNumber vaccinatorRiziv,
        @Nullable Insz vaccinatorInsz,
        @Nullable Reaction reaction,
        Map<String, Answer> screening,
        @Nullable OverrideReason override,
        @Nullable Consent consent,
        @Nullable ToldNumber number,
        @Nullable Sharing sharing) {

    /** One of which nothing is said about consent, its number or sharing. */
    public DoseEntry(
            Insz insz,
            @Nullable String key,
            Vaccine vaccine,
            LocalDate given,
            @Nullable Place place,
            @Nullable RizivNumber vaccinatorRiziv,
            @Nullable Insz vaccinatorInsz,
            @Nullable Reaction reaction,
            Map<String, Answer> screening,
            @Nullable OverrideReason override) {
        this(
                insz,
                key,
                vaccine,
                given,
                place,
                vaccinatorRiziv,
                vaccinatorInsz,
                reaction,
                screening,
                override,
                null,
                null,
                null);
    }
}
