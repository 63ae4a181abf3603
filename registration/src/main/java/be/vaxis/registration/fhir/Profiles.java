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
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.springframework.core.io.ClassPathResource;

/**
 * The profiles of a folder as a judge: those of the Belgian guides, compiled.
 *
 * <p>Takes some seconds and some 200 MB to make, once. What a resource refers to and does not contain cannot be looked
 * at, so a rule about that is passed over.
 */
final class Profiles {

    private static final String CORE_CLINICAL = "https://www.ehealth.fgov.be/standards/fhir/core-clinical/ValueSet/";
    private static final String REACTIONS = "be-vs-reaction-manifestation-code";
    /** The reaction must be one of the value set; it stands in an Observation that is often elsewhere. */
    private static final String REACTION = "be-rule-vaccination-3";

    private final FhirContext context;
    private final FhirValidator validator;

    Profiles(FhirContext context, Path folder) {
        this.context = context;
        var profiles = new PrePopulatedValidationSupport(context);
        files(folder).forEach(file -> add(profiles, file));
        List.of("dose-number", "override-reason", "consent", "sharing")
                .forEach(name -> profiles.addResource(ours(name)));
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

    /** Every error in a resource as it would be sent. */
    List<SingleValidationMessage> errorsIn(String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .toList();
    }

    /** Every error that can be known from the vaccination alone. */
    List<SingleValidationMessage> errorsIn(Immunization vaccination) {
        boolean reactionElsewhere = vaccination.getReaction().stream()
                .anyMatch(
                        reaction -> reaction.hasDetail() && reaction.getDetail().getResource() == null);
        return errorsIn(context.newJsonParser().encodeResourceToString(vaccination)).stream()
                .filter(error -> !reactionElsewhere || !error.getMessage().contains(REACTION))
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(PrePopulatedValidationSupport profiles, Path file) {
        IBaseResource resource = read(file);
        profiles.addResource(resource);
        if (resource instanceof ValueSet set && set.getUrl().endsWith(REACTIONS)) {
            // the invariant of the profile asks for it under core-clinical; the guide publishes it under terminology
            profiles.addResource(set.copy().setUrl(CORE_CLINICAL + REACTIONS));
        }
    }

    private IBaseResource read(Path file) {
        try {
            return context.newJsonParser().parseResource(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private StructureDefinition ours(String name) {
        try (var file = new ClassPathResource("registration/fhir/" + name + ".json").getInputStream()) {
            return context.newJsonParser().parseResource(StructureDefinition.class, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
