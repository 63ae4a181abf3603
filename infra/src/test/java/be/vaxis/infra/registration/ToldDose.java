package be.vaxis.infra.registration;

import be.vaxis.kernel.Insz;
import java.time.LocalDate;

/** A dose as the software of a care provider tells it in FHIR, on one line. */
final class ToldDose {

    static final String SSIN = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin";

    private ToldDose() {}

    /** @param key by which the sender knows it */
    static String json(String key, String cnk, Insz insz, LocalDate given) {
        return json(cnk, insz, given)
                .replace(
                        "\"completed\",",
                        "\"completed\", \"identifier\": [{\"system\": \"urn:our-ehr\", \"value\": \"" + key + "\"}],");
    }

    /** Without an identifier of its own. */
    static String json(String cnk, Insz insz, LocalDate given) {
        return """
                {"resourceType": "Immunization", "status": "completed",
                 "extension": [{
                   "url": "https://www.ehealth.fgov.be/standards/fhir/vaccination/StructureDefinition/be-ext-administeredProduct",
                   "extension": [
                     {"url": "coded", "valueCodeableConcept": {"coding": [{
                       "system": "https://www.ehealth.fgov.be/standards/fhir/medication/NamingSystem/be-ns-cnk-codes",
                       "code": "%s"}]}},
                     {"url": "lotNumber", "valueString": "EW2246"}]}],
                 "vaccineCode": {"coding": [{"system": "http://snomed.info/sct", "code": "28531000087107"}]},
                 "patient": {"identifier": {"system": "%s", "value": "%s"}},
                 "occurrenceDateTime": "%s", "recorded": "%s"}
                """.replace("\n", "").formatted(cnk, SSIN, insz.value(), given, given);
    }
}
