package be.vaxis.registration.fhir;

import be.vaxis.kernel.access.Open;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what this server does, to anybody. */
@RestController
@RequestMapping("/fhir")
@Open
class MetadataController extends FhirEdge {

    private static final Set<String> EXTENSIONS = Set.of("dose-number", "override-reason", "consent", "sharing");

    private final FhirJson json;

    MetadataController(FhirJson json) {
        super(json);
        this.json = json;
    }

    @GetMapping("/metadata")
    ResponseEntity<String> metadata() {
        return json.answer(HttpStatus.OK, Capabilities.of(Searchset.url("")));
    }

    /** An extension of ours. */
    @GetMapping("/StructureDefinition/{id}")
    ResponseEntity<Resource> extension(@PathVariable String id) {
        if (!EXTENSIONS.contains(id)) {
            throw FhirRefusal.notFound();
        }
        return ResponseEntity.ok()
                .contentType(FhirJson.MEDIA_TYPE)
                .body(new ClassPathResource("registration/fhir/" + id + ".json"));
    }
}
