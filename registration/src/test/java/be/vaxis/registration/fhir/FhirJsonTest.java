package be.vaxis.registration.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** What is told comes back as it was told. */
class FhirJsonTest {

    @Test
    void a_reference_to_a_version_keeps_it() {
        Immunization told = new Immunization();
        told.addReasonReference(new Reference("Condition/7/_history/2"));
        assertThat(FhirFixtures.throughJson(told).getReasonReferenceFirstRep().getReference())
                .isEqualTo("Condition/7/_history/2");
    }
}
