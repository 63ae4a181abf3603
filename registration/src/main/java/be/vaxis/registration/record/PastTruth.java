package be.vaxis.registration.record;

import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.CorrectionKind;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.Vaccine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was on record about a dose before it was corrected.
 *
 * <p>Dutch: <i>vroegere registratie</i>. Source: process 4, Registration; wrong records are corrected with a trail.
 *
 * @param version that said so, from 1
 * @param vaccinator null when it can no longer be told, as the vaccinator was forgotten
 * @param number of the dose as it was told
 * @param reaction seen after it
 * @param until when it was corrected
 * @param by who corrected it
 * @param kinds what was wrong
 * @param reason in the words of who corrected it; null when none was given, shredded once the person is forgotten
 */
public record PastTruth(
        int version,
        Vaccine vaccine,
        LocalDate given,
        Place place,
        @Nullable Vaccinator vaccinator,
        @Nullable ToldNumber number,
        @Nullable Reaction reaction,
        Instant until,
        Source by,
        Set<CorrectionKind> kinds,
        @Nullable Personal<String> reason) {

    /**
     * A dose as it was on record at a version.
     *
     * @param past what was on record before about this dose, the oldest first
     * @param withdrawn whether it had been taken back by then
     */
    public static DoseRecord at(int version, boolean withdrawn, DoseRecord today, List<PastTruth> past) {
        DoseRecord then = withdrawn ? today : today.standing();
        return version >= today.version()
                ? then
                : past.stream()
                        .filter(truth -> truth.version() <= version)
                        .reduce((earlier, later) -> later)
                        .map(truth -> then.as(truth))
                        .orElse(then);
    }
}
