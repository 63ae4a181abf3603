package be.vaxis.registration.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The definitions that the server hands out. */
final class OwnExtensions {

    private OwnExtensions() {}

    static StructureDefinition read(FhirContext context, String name) {
        try (var file = OwnExtensions.class.getResourceAsStream("/registration/fhir/" + name + ".json")) {
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return context.newJsonParser()
                    .setParserErrorHandler(new StrictErrorHandler())
                    .parseResource(StructureDefinition.class, json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
