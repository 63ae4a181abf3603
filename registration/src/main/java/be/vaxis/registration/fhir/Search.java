package be.vaxis.registration.fhir;

import be.vaxis.kernel.Insz;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * What is asked of {@code Immunization/_search}.
 *
 * @param count how many at a time, 1 to {@value #MOST}
 */
record Search(Insz insz, SearchedStatus status, int count) {

    static final int MOST = 100;

    private static final String PATIENT = "patient.identifier";
    private static final Set<String> KNOWN =
            Set.of(PATIENT, "patient:identifier", "status", "_count", "_format", "_pretty");

    /** Reads the form of a search; a parameter that would be ignored is refused, since more would be found than asked. */
    static Search of(Map<String, List<String>> form) {
        if (!KNOWN.containsAll(form.keySet())) {
            throw FhirRefusal.badRequest(
                    IssueType.NOTSUPPORTED, "Only patient.identifier, status and _count can be searched by.");
        }
        String patient = only(form, PATIENT, only(form, "patient:identifier", ""));
        String system = patient.substring(0, Math.max(0, patient.indexOf('|')));
        if (!system.equals(Canonical.SSIN)) {
            throw FhirRefusal.badRequest(
                    IssueType.REQUIRED,
                    "Name one patient: patient.identifier=" + Canonical.SSIN + "|<eleven digits>. Many go in a batch.");
        }
        return new Search(
                Insz.parse(patient.substring(system.length() + 1)),
                SearchedStatus.parse(only(form, "status", "completed")),
                count(only(form, "_count", "50")));
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
