package be.vaxis.infra.parties.copies;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.registration.copy.Copy;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
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
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is sent to the receivers is BeVaccination, by the profiles of the guide; without these it is skipped. */
class CopiesConformTest {

    static final String REACTIONS = "be-vs-reaction-manifestation-code";
    static final FhirContext R4 = FhirContext.forR4();
    static FhirValidator validator;

    @BeforeAll
    static void the_profiles() throws IOException {
        Path folder = Path.of(System.getProperty("vaxis.data", "../../shared/data"), "fhir-be", "profiles");
        Assumptions.assumeTrue(Files.isDirectory(folder), "Skipped: no fhir-be folder; point -Dvaxis.data at it.");
        var profiles = new PrePopulatedValidationSupport(R4);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                var resource = R4.newJsonParser().parseResource(Files.readString(file));
                profiles.addResource(resource);
                if (resource instanceof ValueSet set && set.getUrl().endsWith(REACTIONS)) {
                    profiles.addResource(set.copy()
                            .setUrl("https://www.ehealth.fgov.be/standards/fhir/core-clinical/ValueSet/" + REACTIONS));
                }
            }
        }
        var instance = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(R4),
                profiles,
                new CommonCodeSystemsTerminologyService(R4),
                new InMemoryTerminologyServerValidationSupport(R4),
                new SnapshotGeneratingValidationSupport(R4)));
        instance.setAnyExtensionsAllowed(true);
        instance.setErrorForUnknownProfiles(true);
        validator = R4.newValidator().registerValidatorModule(instance);
    }

    @Test
    void a_dose_for_the_vault_conforms() {
        assertThat(errorsIn(CopyFixtures.IN_VAULT)).isEmpty();
        assertThat(errorsIn(CopyFixtures.LEAST)).isEmpty();
    }

    @Test
    void a_dose_with_everything_for_the_test_result_database_conforms() {
        assertThat(errorsIn(CopyFixtures.WITH_TESTS)).isEmpty();
    }

    @Test
    void a_status_for_contact_tracing_is_an_observation_of_r4() {
        assertThat(errorsIn(CopyFixtures.OF_TRACING)).isEmpty();
    }

    private static List<String> errorsIn(Copy copy) {
        String json = JsonMapper.builder().build().writeValueAsString(CopyWriter.write(copy));
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(SingleValidationMessage::getMessage)
                .toList();
    }
}
