package be.vaxis.pharmacovigilance.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one report. Drawn when somebody begins to report, so that sending twice is one report. */
public record ReportId(UUID value) {

    private static final String PREFIX = "report:";

    @JsonCreator
    public static ReportId parse(String text) {
        return new ReportId(UUID.fromString(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + value;
    }
}
