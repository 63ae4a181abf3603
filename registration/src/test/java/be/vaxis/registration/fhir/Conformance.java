package be.vaxis.registration.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.ValueSet;

/** The profiles of the Belgian guides as a judge. Slow to make, so a test class makes one. */
final class Conformance {

    private static final String CORE_CLINICAL = "https://www.ehealth.fgov.be/standards/fhir/core-clinical/ValueSet/";
    private static final String REACTIONS = "be-vs-reaction-manifestation-code";

    private final FhirContext context = FhirContext.forR4();
    private final FhirValidator validator;

    Conformance(BelgianGuide guide) {
        var profiles = new PrePopulatedValidationSupport(context);
        guide.profiles().forEach(file -> add(profiles, file));
        profiles.addResource(OwnExtensions.read(context, "dose-number"));
        profiles.addResource(OwnExtensions.read(context, "override-reason"));
        var chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                profiles,
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new SnapshotGeneratingValidationSupport(context));
        var instance = new FhirInstanceValidator(chain);
        instance.setAnyExtensionsAllowed(true);
        instance.setErrorForUnknownProfiles(true);
        validator = context.newValidator().registerValidatorModule(instance);
    }

    /** Every error, as one line with its place. */
    List<String> errorsIn(String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(Conformance::line)
                .toList();
    }

    private static String line(SingleValidationMessage message) {
        return message.getLocationString() + ": " + message.getMessage();
    }

    private void add(PrePopulatedValidationSupport profiles, Path file) {
        try {
            var resource = context.newJsonParser().parseResource(Files.readString(file));
            profiles.addResource(resource);
            if (resource instanceof ValueSet set && set.getUrl().endsWith(REACTIONS)) {
                // the invariant of the profile asks for it under core-clinical; the guide publishes it under
                // terminology
                profiles.addResource(set.copy().setUrl(CORE_CLINICAL + REACTIONS));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
