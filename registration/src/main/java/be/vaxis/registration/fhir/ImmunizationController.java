package be.vaxis.registration.fhir;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks the register for doses. */
@RestController
@RequestMapping("/fhir")
@Needs(Permission.QUERY_STATUS)
class ImmunizationController extends FhirEdge {

    private final Searches searches;
    private final Immunizations immunizations;
    private final PatientReader patients;
    private final FhirJson json;

    ImmunizationController(Searches searches, Immunizations immunizations, FhirSettings settings, FhirJson json) {
        super(json);
        this.searches = searches;
        this.immunizations = immunizations;
        this.patients = new PatientReader(settings.checkDigits());
        this.json = json;
    }

    /** The doses of one patient. 200 with a searchset, empty for an unknown patient; 400 with an OperationOutcome. */
    @PostMapping("/Immunization/_search")
    ResponseEntity<String> search(HttpServletRequest request, Caller caller) {
        if (request.getQueryString() != null) {
            throw inUrl(400);
        }
        String type = String.valueOf(request.getContentType());
        if (!type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            throw FhirRefusal.one(415, IssueType.NOTSUPPORTED, "A search is posted as a form.");
        }
        Map<String, List<String>> form = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> form.put(name, List.of(values)));
        return json.answer(HttpStatus.OK, searches.first(Search.of(form, patients), caller));
    }

    /** A page that an earlier answer linked to. */
    @GetMapping(params = "_page")
    ResponseEntity<String> page(@RequestParam("_page") String token, Caller caller) {
        return json.answer(HttpStatus.OK, searches.next(token, caller));
    }

    /** One vaccination. 404 when there is none; one that was taken back has the status entered-in-error. */
    @GetMapping("/Immunization/{id}")
    ResponseEntity<String> read(@PathVariable String id, Caller caller) {
        return found(immunizations.find(Ids.dose(id), caller).orElseThrow(FhirRefusal::notFound));
    }

    /** Every version of a vaccination, the newest first. 200 with a history; 404 when there is none. */
    @GetMapping("/Immunization/{id}/_history")
    ResponseEntity<String> history(@PathVariable String id, Caller caller) {
        List<Immunization> history = immunizations.history(Ids.dose(id), caller);
        if (history.isEmpty()) {
            throw FhirRefusal.notFound();
        }
        return json.answer(HttpStatus.OK, History.of(history));
    }

    /** One version of a vaccination. 404 when there is none. */
    @GetMapping("/Immunization/{id}/_history/{version}")
    ResponseEntity<String> version(@PathVariable String id, @PathVariable String version, Caller caller) {
        return found(immunizations.history(Ids.dose(id), caller).stream()
                .filter(vaccination -> version.equals(vaccination.getMeta().getVersionId()))
                .findFirst()
                .orElseThrow(FhirRefusal::notFound));
    }

    private ResponseEntity<String> found(Immunization vaccination) {
        return ResponseEntity.ok()
                .contentType(FhirJson.MEDIA_TYPE)
                .eTag("W/\"" + vaccination.getMeta().getVersionId() + "\"")
                .lastModified(vaccination.getMeta().getLastUpdated().toInstant())
                .body(json.write(vaccination));
    }

    /** Refused: a URL ends up in logs and histories, and a patient's number must not. */
    @GetMapping("/Immunization")
    ResponseEntity<String> searchInUrl() {
        throw inUrl(405);
    }

    private static FhirRefusal inUrl(int status) {
        return FhirRefusal.one(
                status,
                IssueType.NOTSUPPORTED,
                "No search stands in a URL here, since it would hold a patient's number. Post it as a form to"
                        + " Immunization/_search: patient.identifier=" + Canonical.SSIN + "|<eleven digits>");
    }
}
