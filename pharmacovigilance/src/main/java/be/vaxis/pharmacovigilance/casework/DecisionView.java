package be.vaxis.pharmacovigilance.casework;

import java.time.Instant;

/**
 * What was decided on a case.
 *
 * @param kind such as {@code GRADED}
 * @param detail criteria, class or case, by their codes
 */
public record DecisionView(int version, Kind kind, String detail, String reason, String by, Instant at) {

    public enum Kind {
        GRADED,
        ASSESSED,
        JOINED,
        SEPARATED,
        NULLIFIED
    }
}
