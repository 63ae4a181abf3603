package be.vaxis.registration.fhir;

import be.vaxis.registration.desk.PatientNumber;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.QualifiedParamList;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of {@code Immunization/_search}.
 *
 * @param count how many at a time, 1 to {@value #MOST}
 */
record Search(PatientNumber patient, Wanted wanted, int count) {

    static final int MOST = 100;

    private static final String PATIENT = "patient.identifier";
    private static final String CHANGED = "_lastUpdated";
    private static final Set<String> KNOWN =
            Set.of(PATIENT, "patient:identifier", "status", CHANGED, "_count", "_format", "_pretty");

    /** Reads the form of a search; a parameter that would be ignored is refused, since more would be found than asked. */
    static Search of(Map<String, List<String>> form, PatientReader patients) {
        if (!KNOWN.containsAll(form.keySet())) {
            throw FhirRefusal.badRequest(
                    IssueType.NOTSUPPORTED,
                    "Only patient.identifier, status, _lastUpdated and _count can be searched by.");
        }
        DateRangeParam changed = changed(form.getOrDefault(CHANGED, List.of()));
        return new Search(
                patient(only(form, PATIENT, only(form, "patient:identifier", "")), patients),
                new Wanted(
                        Wanted.statuses(only(form, "status", "completed")),
                        moment(changed.getLowerBoundAsInstant(), Wanted.ALL_GIVEN.from()),
                        moment(changed.getUpperBoundAsInstant(), Wanted.ALL_GIVEN.until())),
                count(only(form, "_count", "50")));
    }

    private static PatientNumber patient(String typed, PatientReader patients) {
        int bar = typed.indexOf('|');
        if (bar < 1) {
            throw FhirRefusal.badRequest(
                    IssueType.REQUIRED,
                    "Name one patient: patient.identifier=" + Canonical.SSIN + "|<eleven digits>. Many go in a batch.");
        }
        Identifier number = Identifiers.of(typed.substring(0, bar), typed.substring(bar + 1));
        return patients.named(number, "")
                .orElseThrow(() -> FhirRefusal.badRequest(IssueType.REQUIRED, "The number of the patient is missing."));
    }

    private static DateRangeParam changed(List<String> typed) {
        try {
            DateRangeParam range = new DateRangeParam();
            range.setValuesAsQueryTokens(
                    null, CHANGED, typed.stream().map(Search::alone).toList());
            return range;
        } catch (DataFormatException | InvalidRequestException unreadable) {
            throw FhirRefusal.badRequest(
                    IssueType.VALUE,
                    "_lastUpdated is a moment, such as ge2021-05-06T10:00:00+02:00; two make a range.");
        }
    }

    private static QualifiedParamList alone(String typed) {
        return QualifiedParamList.singleton(typed);
    }

    private static Instant moment(@Nullable Date bound, Instant otherwise) {
        return bound == null ? otherwise : bound.toInstant();
    }

    private static String only(Map<String, List<String>> form, String name, String otherwise) {
        List<String> values = form.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw FhirRefusal.badRequest(IssueType.NOTSUPPORTED, "Every parameter of a search is given once.");
        }
        return values.isEmpty() || values.getFirst() == null
                ? otherwise
                : values.getFirst().strip();
    }

    private static int count(String typed) {
        if (!typed.matches("[0-9]{1,4}")) {
            throw FhirRefusal.badRequest(IssueType.VALUE, "_count is a number.");
        }
        return Math.clamp(Integer.parseInt(typed), 1, MOST);
    }
}
