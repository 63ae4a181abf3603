package be.vaxis.registration.rest;

import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.CorrectionKind;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.record.PastTruth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Both truths about a dose: what is right, and what was on record before.
 *
 * @param version of what is right now
 * @param doseNumber as it was told, such as {@code 2/3}
 * @param withdrawn when it was taken back; absent while it counts
 * @param before the oldest first
 */
record DoseHistory(
        UUID dose,
        int version,
        String product,
        String lot,
        LocalDate given,
        String place,
        @Nullable ToldNumber doseNumber,
        Instant recorded,
        @Nullable Instant withdrawn,
        List<Before> before) {

    /** What was on record until somebody corrected it, who that was and why. */
    record Before(
            int version,
            String product,
            String lot,
            LocalDate given,
            String place,
            @Nullable ToldNumber doseNumber,
            Instant until,
            String by,
            Set<CorrectionKind> kinds,
            @Nullable String reason) {

        static Before of(PastTruth past) {
            Personal<String> reason = past.reason();
            return new Before(
                    past.version(),
                    past.vaccine().product(),
                    past.vaccine().lot().value(),
                    past.given(),
                    past.place().number(),
                    past.number(),
                    past.until(),
                    past.by().value(),
                    past.kinds(),
                    reason == null ? null : reason.value().orElse(null));
        }
    }

    static DoseHistory of(DoseRecord record, List<PastTruth> past) {
        return new DoseHistory(
                record.dose().value(),
                record.changes(),
                record.vaccine().product(),
                record.vaccine().lot().value(),
                record.given(),
                record.place().number(),
                record.number(),
                record.recorded(),
                record.withdrawn(),
                past.stream().map(Before::of).toList());
    }
}
