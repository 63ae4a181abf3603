package be.vaxis.registration.fhir;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.fhir.Intake.Received;
import java.net.URI;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes vaccinations in. */
@RestController
@RequestMapping("/fhir/Immunization")
@Needs(Permission.REGISTER_DOSE)
class WriteController extends FhirEdge {

    /** Names the refusals for which a vaccination is kept and does not count, also when the answer is the resource. */
    static final String NOT_COUNTED = "Vaxis-Not-Counted";

    /** Says that the lot is being recalled, also when the answer is the resource. */
    static final String LOT_RECALLED = "Vaxis-Lot-Recalled";

    private final Intake intake;
    private final Immunizations immunizations;
    private final Freshness freshness;
    private final FhirJson json;

    WriteController(Intake intake, Immunizations immunizations, Freshness freshness, FhirJson json) {
        super(json);
        this.intake = intake;
        this.immunizations = immunizations;
        this.freshness = freshness;
        this.json = json;
    }

    /**
     * Registers a vaccination. 201; 200 for one that was told before under the same business identifier, or with the same
     * day, product and source; 422 with every fault; 409 when it was taken back or reads otherwise on record. The body
     * is the resource as kept when {@code Prefer: return=representation} asks for it, and an outcome with a warning for
     * each reason for which it does not count, or as its lot is being recalled.
     */
    @PostMapping
    ResponseEntity<String> create(
            @RequestBody String body,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestHeader(name = "Prefer", defaultValue = "return=minimal") String prefer,
            Caller caller) {
        Received received = intake.create(json.read(Immunization.class, body, type), caller);
        return answer(received.isNew() ? HttpStatus.CREATED : HttpStatus.OK, received, prefer, caller);
    }

    /**
     * Puts other words in the place of those that were told. 200; 400 when the id in the body is another one; 403 for
     * what somebody else told; 404; 412 when it has changed since the version of {@code If-Match}; 422 with every fault;
     * 428 without {@code If-Match}.
     */
    @PutMapping("/{id}")
    ResponseEntity<String> update(
            @PathVariable String id,
            @RequestBody String body,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Prefer", defaultValue = "return=minimal") String prefer,
            Caller caller) {
        DoseId dose = Ids.dose(id);
        Immunization sent = json.read(Immunization.class, body, type);
        if (!id.equals(sent.getIdPart())) {
            throw FhirRefusal.badRequest(IssueType.VALUE, "The resource has the id that stands in its address.");
        }
        Received received = intake.update(dose, Ids.version(ifMatch), sent, caller);
        return answer(HttpStatus.OK, received, prefer, caller);
    }

    private ResponseEntity<String> answer(HttpStatus status, Received received, String prefer, Caller caller) {
        String id = received.dose().value().toString();
        var answer = ResponseEntity.status(status).location(URI.create(Searchset.url("/Immunization/" + id)));
        received.version().ifPresent(version -> answer.eTag(Ids.tag(version)));
        received.doubts().forEach(doubt -> answer.header(NOT_COUNTED, doubt.nameOrElement()));
        if (received.lotRecalled()) {
            answer.header(LOT_RECALLED, "true");
        }
        if (prefer.contains("return=representation")) {
            freshness.await("registration.record");
            freshness.await("registration.immunization");
            return immunizations
                    .find(received.dose(), caller)
                    .map(kept -> answer.contentType(FhirJson.MEDIA_TYPE).body(json.write(kept)))
                    .orElseGet(answer::build);
        }
        return received.warnings().isEmpty()
                ? answer.build()
                : answer.contentType(FhirJson.MEDIA_TYPE).body(json.write(Outcomes.warnings(received.warnings())));
    }
}
