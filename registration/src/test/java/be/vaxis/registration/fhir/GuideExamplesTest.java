package be.vaxis.registration.fhir;

import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.r4.model.Immunization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide are other vaccines, and full of numbers that cannot be: each is read, and refused by name. */
class GuideExamplesTest {

    final FhirJson json = FhirFixtures.json();
    final ImmunizationReader reader = new ImmunizationReader(new ProductReader(PRODUCTS));
    BelgianGuide guide;

    @BeforeEach
    void the_guide() {
        guide = BelgianGuide.orSkip();
    }

    @Test
    void every_example_survives_reading_and_writing() throws IOException {
        for (Path example : guide.immunizations()) {
            Immunization read = json.read(Immunization.class, Files.readString(example));
            Immunization again = json.read(Immunization.class, json.write(read));
            assertThat(again.equalsDeep(read))
                    .as(example.getFileName().toString())
                    .isTrue();
        }
    }

    @Test
    void no_example_is_a_dose_for_this_register() throws IOException {
        for (Path example : guide.immunizations()) {
            Immunization read = json.read(Immunization.class, Files.readString(example));
            assertThatThrownBy(() -> reader.read(read))
                    .as(example.getFileName().toString())
                    .isInstanceOf(FhirRefusal.class);
        }
    }

    @Test
    void the_discarded_covid_vaccine_is_refused_for_all_its_reasons() throws IOException {
        String text = Files.readString(guide.example("Immunization-covid-jan-2-discarded"));
        var refusal = catchThrowableOfType(FhirRefusal.class, () -> reader.read(json.read(Immunization.class, text)));
        assertThat(refusal.faults())
                .extracting(Fault::name)
                .containsExactly(
                        "", // not-done
                        "kernel:invalidInsz", // its check digits
                        "registration:unknownProduct"); // a CNK of eight digits under http
    }
}
