package be.vaxis.registration.fhir;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFiles;
import be.vaxis.registration.vaccinations.DoseAccepted;
import java.net.URI;
import org.hl7.fhir.r4.model.Immunization;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registers doses that come in FHIR. */
@RestController
@RequestMapping("/fhir")
@Needs(Permission.REGISTER_DOSE)
class CreateController extends FhirEdge {

    private static final String PROJECTION = "registration.record";

    private final DoseDesk desk;
    private final ImmunizationReader reader;
    private final ImmunizationWriter writer;
    private final VaccinationFiles files;
    private final Freshness freshness;
    private final FhirJson json;

    CreateController(
            DoseDesk desk,
            ImmunizationReader reader,
            ImmunizationWriter writer,
            VaccinationFiles files,
            Freshness freshness,
            FhirJson json) {
        super(json);
        this.desk = desk;
        this.reader = reader;
        this.writer = writer;
        this.files = files;
        this.freshness = freshness;
        this.json = json;
    }

    /**
     * Registers a dose. 201; 200 for one that was registered before under the same business identifier, or with the same
     * day, product and source; 422 with every fault; 409 when it was withdrawn. The body is the resource as kept when
     * {@code Prefer: return=representation} asks for it.
     */
    @PostMapping("/Immunization")
    ResponseEntity<String> create(
            @RequestBody String body,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestHeader(name = "Prefer", defaultValue = "return=minimal") String prefer,
            Caller caller) {
        DoseAccepted accepted = desk.register(reader.read(json.read(Immunization.class, body, type)), caller);
        String id = accepted.dose().value().toString();
        var answer = ResponseEntity.status(accepted.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create(Searchset.url("/Immunization/" + id)))
                .eTag("W/\"1\"");
        if (!prefer.contains("return=representation")) {
            return answer.build();
        }
        freshness.await(PROJECTION);
        return files.lookAtDose(accepted.dose(), caller, Purpose.VACCINATION)
                .map(dose -> answer.contentType(FhirJson.MEDIA_TYPE).body(json.write(writer.write(dose))))
                .orElseGet(answer::build);
    }
}
