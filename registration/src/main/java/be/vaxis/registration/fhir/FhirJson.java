package be.vaxis.registration.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.function.Supplier;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Resources to JSON and back. What the model of R4 does not know is refused, not skipped. */
@Component
class FhirJson {

    static final String TYPE = "application/fhir+json";
    static final MediaType MEDIA_TYPE = MediaType.parseMediaType(TYPE + ";charset=UTF-8");

    private final Supplier<FhirContext> context;

    @Autowired
    FhirJson(ObjectProvider<FhirContext> context) {
        this(context::getObject);
    }

    FhirJson(Supplier<FhirContext> context) {
        this.context = context;
    }

    ResponseEntity<String> answer(HttpStatusCode status, IBaseResource resource) {
        return ResponseEntity.status(status).contentType(MEDIA_TYPE).body(write(resource));
    }

    String write(IBaseResource resource) {
        return parser().encodeResourceToString(resource);
    }

    /** As {@link #read(Class, String)}, for a body that claims to be of a type; 415 when that is no JSON. */
    <T extends IBaseResource> T read(Class<T> type, String body, MediaType claimed) {
        if (!claimed.isCompatibleWith(MEDIA_TYPE) && !claimed.isCompatibleWith(MediaType.APPLICATION_JSON)) {
            throw FhirRefusal.one(415, IssueType.NOTSUPPORTED, "Only " + TYPE + " is spoken here.");
        }
        return read(type, body);
    }

    <T extends IBaseResource> T read(Class<T> type, String json) {
        try {
            return parser().parseResource(type, json);
        } catch (DataFormatException malformed) {
            // its text may quote what was sent, so it goes no further
            throw FhirRefusal.badRequest(
                    IssueType.STRUCTURE, "This is not a " + type.getSimpleName() + " of FHIR R4 in JSON.");
        }
    }

    private IParser parser() {
        return context.get()
                .newJsonParser()
                .setParserErrorHandler(new StrictErrorHandler())
                .setStripVersionsFromReferences(false); // what is told is kept, and our own history names versions
    }
}
