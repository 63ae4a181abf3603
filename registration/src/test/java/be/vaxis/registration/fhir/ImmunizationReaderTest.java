package be.vaxis.registration.fhir;

import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.VERAS_INSZ;
import static be.vaxis.registration.fhir.FhirFixtures.MINIMAL;
import static be.vaxis.registration.fhir.FhirFixtures.RICH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.vaxis.registration.desk.DoseEntry;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

class ImmunizationReaderTest {

    final ImmunizationReader reader = new ImmunizationReader(new ProductReader(PRODUCTS));
    final ImmunizationWriter writer = new ImmunizationWriter(new ProductWriter(PRODUCTS));

    @Test
    void what_we_write_we_read_back() {
        DoseEntry read = reader.read(sent(RICH));

        assertThat(read.insz()).isEqualTo(ANNAS_INSZ);
        assertThat(read.vaccine()).isEqualTo(RICH.record().vaccine());
        assertThat(read.given()).isEqualTo(FIRST_DAY);
        assertThat(read.place()).isEqualTo(RICH.record().place());
        assertThat(read.vaccinatorInsz()).isEqualTo(VERAS_INSZ);
        assertThat(read.reaction()).isEqualTo(Reaction.NAUSEA);
    }

    @Test
    void a_place_can_be_a_centre_of_ours() {
        assertThat(reader.read(sent(MINIMAL)).place()).isEqualTo(new Place(Place.Kind.CENTRE, "GENT-EXPO"));
    }

    @Test
    void without_an_encounter_the_place_is_left_to_the_caller() {
        Immunization sent = sent(MINIMAL);
        sent.setEncounter(null);
        assertThat(reader.read(sent).place()).isNull();
    }

    @Test
    void the_business_identifier_is_the_key() {
        Immunization sent = sent(MINIMAL);
        sent.getIdentifier().clear();
        sent.addIdentifier().setSystem("urn:our-ehr").setValue("42");
        assertThat(reader.read(sent).key()).isEqualTo("urn:our-ehr|42");
    }

    @Test
    void a_moment_in_the_night_is_a_day_in_brussels() {
        Immunization sent = sent(MINIMAL);
        sent.setOccurrence(new DateTimeType("2021-05-05T22:30:00Z"));
        assertThat(reader.read(sent).given()).isEqualTo(LocalDate.of(2021, 5, 6));
    }

    @Test
    void a_month_is_no_day() {
        Immunization sent = sent(MINIMAL);
        sent.setOccurrence(new DateTimeType("2021-05"));
        assertThat(refusal(sent).faults()).extracting(Fault::expression).containsExactly("Immunization.occurrence");
    }

    @Test
    void a_substance_code_of_one_brand_is_enough() {
        Immunization sent = withCode("J07BN04");
        assertThat(reader.read(sent).vaccine().product()).isEqualTo("NUVAXOVID");
    }

    @Test
    void a_substance_code_of_several_brands_is_not() {
        assertThat(refusal(withCode("J07BN01")).faults())
                .extracting(Fault::name)
                .containsExactly("registration:ambiguousProduct");
    }

    @Test
    void everything_wrong_is_said_at_once() {
        Immunization sent = sent(MINIMAL);
        sent.setStatus(ImmunizationStatus.NOTDONE).setLotNumber("EW2246");
        sent.getPatient().getIdentifier().setValue("85073003329");
        product(sent).getExtensionByUrl("lotNumber").setValue(new StringType("?"));

        FhirRefusal refusal = refusal(sent);

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.faults())
                .extracting(Fault::expression)
                .containsExactly(
                        "Immunization.lotNumber",
                        "Immunization.status",
                        "Immunization.patient.identifier",
                        "Immunization.extension('" + Canonical.PRODUCT + "').extension('lotNumber')");
    }

    @Test
    void no_fault_repeats_what_was_sent() {
        Immunization sent = sent(MINIMAL);
        sent.getPatient().getIdentifier().setValue("85073003329");
        assertThat(refusal(sent).faults()).extracting(Fault::text).noneMatch(text -> text.contains("8507"));
    }

    @Test
    void a_performer_of_an_unknown_system_is_not_taken_for_the_caller() {
        Immunization sent = sent(MINIMAL);
        sent.getPerformerFirstRep().getActor().getIdentifier().setSystem("urn:school");
        assertThat(refusal(sent).faults())
                .extracting(Fault::expression)
                .containsExactly("Immunization.performer.actor.identifier");
    }

    @Test
    void another_vaccine_has_no_place_here() {
        Immunization sent = sent(MINIMAL);
        sent.getVaccineCode().getCodingFirstRep().setCode("871765008");
        assertThat(refusal(sent).faults()).extracting(Fault::name).containsExactly("registration:unknownProduct");
    }

    @Test
    void a_reason_against_the_schedule_is_read() {
        Immunization sent = sent(MINIMAL);
        sent.addExtension(new Extension(Canonical.OVERRIDE_REASON, new CodeType("EXTRA_DOSE")));
        assertThat(reader.read(sent).override()).isEqualTo(OverrideReason.EXTRA_DOSE);
    }

    @Test
    void an_unknown_reason_is_refused() {
        Immunization sent = sent(MINIMAL);
        sent.addExtension(new Extension(Canonical.OVERRIDE_REASON, new CodeType("BECAUSE")));
        assertThat(refusal(sent).faults()).hasSize(1);
    }

    private Immunization sent(NumberedDose dose) {
        return FhirFixtures.throughJson(writer.write(dose));
    }

    private Immunization withCode(String atc) {
        Immunization sent = sent(MINIMAL);
        Extension coded = product(sent).getExtensionByUrl("coded");
        var concept = new org.hl7.fhir.r4.model.CodeableConcept();
        concept.addCoding().setSystem(Canonical.ATC).setCode(atc);
        coded.setValue(concept);
        return sent;
    }

    private static Extension product(Immunization sent) {
        return sent.getExtensionByUrl(Canonical.PRODUCT);
    }

    private FhirRefusal refusal(Immunization sent) {
        return catchThrowableOfType(FhirRefusal.class, () -> reader.read(sent));
    }
}
