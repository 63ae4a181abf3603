package be.vaxis.pharmacovigilance.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Reads and writes resources. What the model of R4 does not know is refused, not skipped. */
@Component
class FhirBodies {

    /** Words and codes need a tenth of it; a picture does not fit. */
    static final int MOST_BYTES = 64 * 1024;

    private static final String TYPE = "application/fhir+json";
    private static final MediaType MEDIA_TYPE = MediaType.parseMediaType(TYPE + ";charset=UTF-8");

    private final Supplier<FhirContext> first;
    private @Nullable FhirContext context;

    /** With that of the register, where it runs in this process: a context is the whole model of R4. */
    @Autowired
    FhirBodies(ObjectProvider<FhirContext> shared) {
        this(() -> shared.getIfAvailable(FhirContext::forR4));
    }

    FhirBodies(Supplier<FhirContext> first) {
        this.first = first;
    }

    ResponseEntity<String> answer(int status, IBaseResource resource) {
        return ResponseEntity.status(HttpStatusCode.valueOf(status))
                .contentType(MEDIA_TYPE)
                .body(parser().encodeResourceToString(resource));
    }

    ResponseEntity<String> refuse(int status, List<Fault> faults) {
        var outcome = new OperationOutcome();
        for (Fault fault : faults) {
            var issue = outcome.addIssue()
                    .setSeverity(IssueSeverity.ERROR)
                    .setCode(fault.code())
                    .setDiagnostics(fault.text());
            if (!fault.name().isEmpty()) {
                issue.getDetails()
                        .addCoding()
                        .setSystem("urn:problem-type:vaxis")
                        .setCode(fault.name());
            }
            if (!fault.expression().isEmpty()) {
                issue.addExpression(fault.expression());
            }
        }
        return answer(status, outcome);
    }

    /** Reads no further than what can be a report. */
    AdverseEvent read(InputStream body, @Nullable String claimed) throws IOException {
        if (claimed == null || !(claimed.startsWith(TYPE) || claimed.startsWith(MediaType.APPLICATION_JSON_VALUE))) {
            throw Refused.one(415, IssueType.NOTSUPPORTED, "Only " + TYPE + " is spoken here.");
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Refused.one(
                    413,
                    IssueType.TOOLONG,
                    "A report has " + MOST_BYTES + " bytes at most; files are not taken, describe what they show.");
        }
        try {
            return parser().parseResource(AdverseEvent.class, new String(bytes, UTF_8));
        } catch (DataFormatException malformed) {
            // its text may quote what was sent, so it goes no further
            throw Refused.one(400, IssueType.STRUCTURE, "This is not an AdverseEvent of FHIR R4 in JSON.");
        }
    }

    private IParser parser() {
        return context().newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    }

    private synchronized FhirContext context() {
        FhirContext known = context;
        if (known == null) {
            known = first.get();
            context = known;
        }
        return known;
    }
}
