package be.vaxis.registration.change;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Source;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vaccination became another version.
 *
 * <p>Dutch: <i>wijziging</i>. Source: FHIR R4, history.
 *
 * @param position among all changes; a change that became known later has a higher one
 * @param version from 1
 * @param source who told the vaccination first
 * @param by who told this change
 * @param kinds what was wrong, of a correction; the reason, of a withdrawal; else empty
 * @param reason of a correction, in words; null when none was given
 * @param isLast whether it is the last one of the vaccination
 * @param changed when it was decided
 */
public record Change(
        long position,
        DoseId dose,
        int version,
        PersonId person,
        Source source,
        Source by,
        Activity activity,
        List<String> kinds,
        @Nullable Personal<String> reason,
        boolean isLast,
        Instant changed) {

    /** What was done. */
    public enum Activity {
        /** A dose that counts was registered. */
        REGISTERED,
        /** It was told word for word, and nothing that counts changed. */
        TOLD,
        CORRECTED,
        /** It was told of a provisional identity, and is of the person now of whom that became a part. */
        MERGED,
        WITHDRAWN
    }
}
