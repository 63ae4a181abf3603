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

/** Asks for many patients at once. */
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
     * Up to a hundred searches in a Bundle of type batch; each entry posts a Parameters to {@code Immunization/_search}.
     * 200 with a batch-response, in which each entry has a status of its own; 400 when the bundle itself is wrong.
     */
    @PostMapping
    ResponseEntity<String> run(
            @RequestBody String body, @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, Caller caller) {
        return json.answer(HttpStatus.OK, batch.run(json.read(Bundle.class, body, type), caller));
    }
}
