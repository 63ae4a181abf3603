package be.vaxis.registration.record;

import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.CorrectionKind;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.Vaccine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was on record about a dose before it was corrected.
 *
 * <p>Dutch: <i>vroegere registratie</i>. Source: process 4, Registration; wrong records are corrected with a trail.
 *
 * @param version that said so, from 1
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
        @Nullable ToldNumber number,
        @Nullable Reaction reaction,
        Instant until,
        Source by,
        Set<CorrectionKind> kinds,
        @Nullable Personal<String> reason) {}
