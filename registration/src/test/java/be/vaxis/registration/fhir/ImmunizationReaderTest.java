package be.vaxis.registration.fhir;

import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.VERAS_INSZ;
import static be.vaxis.registration.fhir.FhirFixtures.ELSEWHERE;
import static be.vaxis.registration.fhir.FhirFixtures.MINIMAL;
import static be.vaxis.registration.fhir.FhirFixtures.RICH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.vaxis.kernel.OtherNumber;
import be.vaxis.registration.KnownPeople;
import be.vaxis.registration.desk.DoseEntry;
import be.vaxis.registration.desk.PatientNumber;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class ImmunizationReaderTest {

    static final String SENDER = "our-ehr";

    final ImmunizationReader reader = reading(FhirSettings.USUAL);
    final ImmunizationReader lenient = reading(new FhirSettings(null, false));
    final ImmunizationWriter writer = new ImmunizationWriter(new ProductWriter(PRODUCTS));

    @Test
    void what_we_write_we_read_back() {
        DoseEntry read = counted(sent(RICH));

        assertThat(read.insz()).isEqualTo(ANNAS_INSZ);
        assertThat(read.vaccine()).isEqualTo(RICH.record().vaccine());
        assertThat(read.given()).isEqualTo(FIRST_DAY);
        assertThat(read.place()).isEqualTo(RICH.record().place());
        assertThat(read.vaccinatorInsz()).isEqualTo(VERAS_INSZ);
        assertThat(read.reaction()).isEqualTo(Reaction.NAUSEA);
    }

    @Test
    void of_a_dose_from_another_country_neither_lot_nor_vaccinator_is_asked() {
        DoseEntry read = counted(sent(ELSEWHERE));

        assertThat(read.place()).isEqualTo(new Place(Place.Kind.DOCUMENT, "DE"));
        assertThat(read.vaccine().lot()).isEqualTo(LotNumber.NOT_TOLD);
        assertThat(read.vaccinatorRiziv()).isNull();
    }

    @Test
    void consent_comes_and_goes_in_an_extension_of_ours() {
        assertThat(counted(sent(MINIMAL)).consent()).isNull();
        var written = new Consent(Consent.By.PARENT, Consent.Form.WRITTEN);
        Immunization sent = sent(MINIMAL);
        sent.addExtension(ConsentExtension.of(written));
        assertThat(counted(FhirFixtures.throughJson(sent)).consent()).isEqualTo(written);
        sent.getExtensionByUrl(Canonical.CONSENT).getExtensionByUrl("form").setValue(new CodeType("WHISPERED"));
        assertThat(refusal(sent).faults())
                .extracting(Fault::expression)
                .singleElement()
                .asString()
                .contains("consent");
    }

    @Test
    void whether_it_may_be_shared_is_read_from_an_extension_of_ours() {
        assertThat(counted(sent(MINIMAL)).sharing()).isNull();
        Immunization sent = sent(MINIMAL);
        sent.addExtension(new Extension(Canonical.SHARING, new CodeType("WITHHELD")));
        assertThat(counted(FhirFixtures.throughJson(sent)).sharing()).isEqualTo(Sharing.WITHHELD);
        sent.getExtensionByUrl(Canonical.SHARING).setValue(new CodeType("PERHAPS"));
        assertThat(refusal(sent).faults())
                .extracting(Fault::expression)
                .singleElement()
                .asString()
                .contains("sharing");
    }

    @Test
    void consent_that_was_refused_is_no_dose() {
        Immunization sent = sent(MINIMAL);
        sent.addExtension().setUrl(Canonical.CONSENT).addExtension("by", new CodeType("REFUSED"));
        assertThat(refusal(sent).status()).isEqualTo(422);
    }

    @Test
    void a_place_can_be_a_centre_of_ours() {
        assertThat(counted(sent(MINIMAL)).place()).isEqualTo(new Place(Place.Kind.CENTRE, "GENT-EXPO"));
    }

    @Test
    void without_an_encounter_the_place_is_left_to_the_caller() {
        Immunization sent = sent(MINIMAL);
        sent.setEncounter(null);
        assertThat(counted(sent).place()).isNull();
    }

    @Test
    void the_business_identifier_is_the_key() {
        Immunization sent = sent(MINIMAL);
        sent.getIdentifier().clear();
        sent.addIdentifier().setSystem("urn:our-ehr").setValue("42");
        assertThat(counted(sent).key()).isEqualTo("urn:our-ehr|42");
    }

    @Test
    void a_moment_in_the_night_is_a_day_in_brussels() {
        Immunization sent = sent(MINIMAL);
        sent.setOccurrence(new DateTimeType("2021-05-05T22:30:00Z"));
        assertThat(counted(sent).given()).isEqualTo(LocalDate.of(2021, 5, 6));
    }

    @Test
    void a_month_is_no_day() {
        Immunization sent = sent(MINIMAL);
        sent.setOccurrence(new DateTimeType("2021-05"));
        assertThat(kept(sent).doubts()).extracting(Fault::expression).containsExactly("Immunization.occurrence");
    }

    @Test
    void a_substance_code_of_one_brand_is_enough() {
        Immunization sent = withCode("J07BN04");
        assertThat(counted(sent).vaccine().product()).isEqualTo("NUVAXOVID");
    }

    @Test
    void a_substance_code_of_several_brands_is_not() {
        assertThat(kept(withCode("J07BN01")).doubts())
                .extracting(Fault::name)
                .containsExactly("registration:ambiguousProduct");
    }

    @Test
    void everything_wrong_is_said_at_once() {
        Immunization sent = sent(MINIMAL);
        sent.setLotNumber("EW2246");
        sent.getPatient().getIdentifier().setValue("85073003329");
        sent.setOccurrence(new DateTimeType("2021-05-26"));
        sent.getPerformerFirstRep().getActor().getIdentifier().setValue("1018");

        FhirRefusal refusal = refusal(sent);

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.faults())
                .extracting(Fault::expression)
                .containsExactly(
                        "Immunization.lotNumber",
                        "Immunization.patient.identifier",
                        "Immunization.occurrence",
                        "Immunization.performer.actor.identifier");
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
        assertThat(kept(sent).doubts())
                .extracting(Fault::expression)
                .containsExactly("Immunization.performer.actor.identifier");
    }

    @Test
    void another_vaccine_is_kept_and_nothing_is_said_against_it() {
        Immunization sent = sent(MINIMAL);
        sent.getVaccineCode().getCodingFirstRep().setCode("871765008");
        assertThat(kept(sent).doubts()).isEmpty();
    }

    @Test
    void so_is_one_that_was_not_given() {
        assertThat(kept(sent(MINIMAL).setStatus(ImmunizationStatus.NOTDONE)).doubts())
                .isEmpty();
    }

    @Test
    void a_product_that_is_not_in_the_table_is_kept_and_named() {
        Understood.Kept kept = kept(withCode("J07BX99"));
        assertThat(kept.doubts()).extracting(Fault::name).containsExactly("registration:unknownProduct");
        assertThat(kept.patient()).isEqualTo(new PatientNumber.InRegister(ANNAS_INSZ));
    }

    @Test
    void a_lot_that_is_missing_is_named() {
        Immunization sent = sent(MINIMAL);
        product(sent).getExtension().removeIf(part -> "lotNumber".equals(part.getUrl()));
        assertThat(kept(sent).doubts()).hasSize(1);
    }

    @Test
    void today_is_not_yet_the_future() {
        Immunization sent = sent(MINIMAL);
        sent.setOccurrence(new DateTimeType("2021-05-25"));
        assertThat(counted(sent).given()).isEqualTo(LocalDate.of(2021, 5, 25));
    }

    @Test
    void a_patient_of_another_register_has_a_provisional_identity() {
        Immunization sent = sent(MINIMAL);
        sent.getPatient().getIdentifier().setSystem("urn:one").setValue("3564564568");
        Understood.Kept kept = kept(sent);
        assertThat(kept.patient()).isEqualTo(new PatientNumber.Elsewhere(new OtherNumber("urn:one", "3564564568")));
        assertThat(kept.doubts()).extracting(Fault::expression).containsExactly("Immunization.patient.identifier");
    }

    @Test
    void a_patient_is_found_in_a_contained_resource() {
        Immunization sent = sent(MINIMAL);
        Patient anna = new Patient();
        anna.setId("anna");
        anna.addIdentifier().setSystem("urn:our-ehr").setValue("42");
        anna.addIdentifier().setSystem(Canonical.SSIN).setValue(ANNAS_INSZ.value());
        sent.addContained(anna);
        sent.setPatient(new Reference("#anna"));
        assertThat(counted(FhirFixtures.throughJson(sent)).insz()).isEqualTo(ANNAS_INSZ);
    }

    @Test
    void a_reference_means_something_to_its_sender_only() {
        Immunization sent = sent(MINIMAL);
        sent.setPatient(new Reference("Patient/42"));
        var here = ((Understood.Kept) reader.read(sent, SENDER)).patient();
        var there = ((Understood.Kept) reader.read(sent, "another")).patient();
        assertThat(here).isNotEqualTo(there);
    }

    @Test
    void wrong_check_digits_can_be_let_through_and_then_nothing_counts() {
        Immunization sent = sent(MINIMAL);
        sent.getPatient().getIdentifier().setValue("85073003329");
        assertThat(lenient.read(sent, SENDER).patient())
                .isEqualTo(new PatientNumber.Elsewhere(new OtherNumber(Canonical.SSIN, "85073003329")));
    }

    @Test
    void a_reason_against_the_schedule_is_read() {
        Immunization sent = sent(MINIMAL);
        sent.addExtension(new Extension(Canonical.OVERRIDE_REASON, new CodeType("EXTRA_DOSE")));
        assertThat(counted(sent).override()).isEqualTo(OverrideReason.EXTRA_DOSE);
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

    private DoseEntry counted(Immunization sent) {
        return ((Understood.Counted) reader.read(sent, SENDER)).dose();
    }

    private Understood.Kept kept(Immunization sent) {
        return (Understood.Kept) reader.read(sent, SENDER);
    }

    private FhirRefusal refusal(Immunization sent) {
        return catchThrowableOfType(FhirRefusal.class, () -> reader.read(sent, SENDER));
    }

    private static ImmunizationReader reading(FhirSettings settings) {
        return new ImmunizationReader(
                new ProductReader(PRODUCTS), new KnownPeople(), settings, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
