package be.vaxis.pharmacovigilance.reports;

import java.time.Instant;
import java.util.UUID;

/** Something that reporter or agency said after the report. */
public record Message(UUID message, By by, String text, Instant at) {

    /** Who said it. */
    public enum By {
        REPORTER,
        AGENCY
    }
}
