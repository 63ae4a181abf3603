package be.vaxis.registration.fhir;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.fhir.FhirFixtures.ELSEWHERE;
import static be.vaxis.registration.fhir.FhirFixtures.MINIMAL;
import static be.vaxis.registration.fhir.FhirFixtures.RICH;
import static be.vaxis.registration.fhir.FhirFixtures.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.Personal;
import be.vaxis.registration.change.Change;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What we answer is BeVaccination, by the profiles of the guide themselves. */
@Tag("conformance")
class ConformanceTest {

    static final FhirContext R4 = FhirContext.forR4();
    static BelgianGuide guide;
    static Profiles profiles;

    final ImmunizationWriter writer = new ImmunizationWriter(new ProductWriter(PRODUCTS));

    @BeforeAll
    static void the_profiles() {
        guide = BelgianGuide.orSkip();
        profiles = new Profiles(R4, guide.profiles());
    }

    @Test
    void a_dose_with_everything_conforms() {
        conforms(RICH);
    }

    @Test
    void a_dose_with_the_least_conforms() {
        conforms(MINIMAL);
    }

    @Test
    void a_dose_from_another_country_conforms() {
        conforms(ELSEWHERE);
    }

    @Test
    void a_withdrawn_dose_conforms() {
        conforms(WITHDRAWN);
    }

    @Test
    void the_judge_notices_what_the_profile_forbids() {
        var wrong = writer.write(MINIMAL).setLotNumber("EW2246");
        assertThat(errorsIn(json(wrong))).anyMatch(error -> error.contains("lotNumber"));
    }

    @Test
    void the_judge_notices_a_vaccine_outside_the_value_set() {
        var wrong = writer.write(MINIMAL);
        wrong.getVaccineCode().getCodingFirstRep().setCode("73211009");
        assertThat(errorsIn(json(wrong))).anyMatch(error -> error.contains("be-vs-vaccine-code"));
    }

    @Test
    void who_changed_it_and_why_conforms() {
        for (var activity : Change.Activity.values()) {
            for (int version = 1; version < 3; version++) {
                var change = new Change(
                        1,
                        dose("rich"),
                        version,
                        ANNA,
                        GHENT,
                        new Source("HELP-DESK"),
                        activity,
                        List.of("LOT"),
                        Personal.of(ANNA, "another vial"),
                        true,
                        NOW);
                assertThat(errorsIn(json(ProvenanceWriter.write(change, writer.write(RICH)))))
                        .isEmpty();
            }
        }
    }

    @Test
    void a_page_of_changes_conforms() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        var page = History.page(List.of(writer.write(MINIMAL), writer.write(RICH), writer.write(WITHDRAWN)));
        page.addLink().setRelation("monitor").setUrl(new FeedQuestion(NOW, 7, 2).url());
        assertThat(errorsIn(json(page))).isEmpty();
    }

    @Test
    void what_the_server_says_of_itself_conforms() {
        assertThat(errorsIn(json(Capabilities.of("https://vaxis.example/fhir"))))
                .isEmpty();
    }

    @Test
    void the_examples_of_the_guide_conform_but_for_a_reaction_kept_elsewhere() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path example : guide.immunizations()) {
            if (!errorsIn(Files.readString(example)).isEmpty()) {
                wrong.add(example.getFileName().toString());
            }
        }
        assertThat(wrong).containsOnly("Immunization-immunization-example-reaction-swelling.json");
    }

    private void conforms(NumberedDose dose) {
        assertThat(errorsIn(json(writer.write(dose)))).isEmpty();
    }

    /** Each as one line with its place. */
    private static List<String> errorsIn(String json) {
        return profiles.errorsIn(json).stream()
                .map(error -> error.getLocationString() + ": " + error.getMessage())
                .toList();
    }

    private static String json(IBaseResource resource) {
        return R4.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource);
    }
}
