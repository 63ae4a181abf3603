package be.vaxis.pharmacovigilance.safetycase;

import be.vaxis.pharmacovigilance.report.ReportId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one case: that of one report. */
public record CaseId(UUID value) {

    private static final String PREFIX = "safetycase:";

    @JsonCreator
    public static CaseId parse(String text) {
        return new CaseId(UUID.fromString(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    /** A report told twice opens one case. */
    public static CaseId of(ReportId report) {
        return new CaseId(report.value());
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + value;
    }
}
