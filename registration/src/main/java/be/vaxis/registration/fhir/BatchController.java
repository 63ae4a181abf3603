package be.vaxis.registration.fhir;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks for many patients at once, and takes many vaccinations in. */
@RestController
@RequestMapping("/fhir")
@Needs(Permission.QUERY_STATUS)
class BatchController extends FhirEdge {

    private final Batch batch;
    private final FhirJson json;

    BatchController(Batch batch, FhirJson json) {
        super(json);
        this.batch = batch;
        this.json = json;
    }

    /**
     * Up to a hundred entries in a Bundle: a Parameters posted to {@code Immunization/_search}, an Immunization posted to
     * {@code Immunization}, or put to {@code Immunization/<id>} with {@code ifMatch}. A batch is answered with 200 and a
     * status for each entry; a transaction with 200 when all of it was done, or with every fault when nothing was; 400
     * when the bundle itself is wrong; 413 for more entries.
     */
    @PostMapping
    ResponseEntity<String> run(
            @RequestBody String body, @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, Caller caller) {
        return json.answer(HttpStatus.OK, batch.run(json.read(Bundle.class, body, type), caller));
    }
}
