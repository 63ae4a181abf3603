package be.vaxis.infra.parties.copies;

import be.vaxis.registration.copy.Copy.TracingStatus;
import be.vaxis.registration.fhir.Canonical;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The status of a person as an Observation of FHIR R4. */
final class StatusWriter {

    private StatusWriter() {}

    static Map<String, Object> write(TracingStatus status) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("resourceType", "Observation");
        written.put(
                "identifier",
                List.of(CopyWriter.identifier(Canonical.STATUS, status.item().toString())));
        written.put("status", "final");
        written.put(
                "code",
                Map.of("coding", List.of(Map.of("system", Canonical.STATUS_CODE, "code", "vaccination-status"))));
        written.put(
                "subject",
                Map.of(
                        "identifier",
                        CopyWriter.identifier(Canonical.SSIN, status.insz().value())));
        written.put("effectiveDateTime", status.last().toString());
        written.put(
                "valueCodeableConcept",
                Map.of(
                        "coding",
                        List.of(Map.of(
                                "system",
                                Canonical.STATUS_CODE,
                                "code",
                                status.status().name()))));
        written.put("component", List.of(component("doses", status.doses()), component("doses-of", status.of())));
        return written;
    }

    private static Map<String, Object> component(String code, int number) {
        return Map.of(
                "code",
                Map.of("coding", List.of(Map.of("system", Canonical.STATUS_CODE, "code", code))),
                "valueInteger",
                number);
    }
}
