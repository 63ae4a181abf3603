package be.vaxis.registration.fhir;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import java.util.Date;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A dose as a BeVaccination.
 *
 * <p>The profile forbids {@code lotNumber}, {@code expirationDate}, {@code location} and {@code protocolApplied}: lot and
 * expiry go in its extension for the product, the place in a contained encounter, the dose number in an extension of
 * ours.
 */
@Component
class ImmunizationWriter {

    private final ProductWriter product;

    ImmunizationWriter(ProductWriter product) {
        this.product = product;
    }

    Immunization write(NumberedDose dose) {
        DoseRecord record = dose.record();
        String id = record.dose().value().toString();
        Immunization written = new Immunization();
        written.setId(id);
        written.getMeta()
                .setVersionId(String.valueOf(record.changes()))
                .setLastUpdated(Date.from(record.changed()))
                .addProfile(Canonical.VACCINATION);
        Place source = Place.of(record.source().value());
        written.addExtension(Canonical.RECORDER, referring(Identifiers.of(source)));
        written.addIdentifier(Identifiers.of(Canonical.DOSE, id));
        written.setStatus(record.stands() ? ImmunizationStatus.COMPLETED : ImmunizationStatus.ENTEREDINERROR);
        record.insz().value().ifPresent(insz -> written.setPatient(referring(Identifiers.of(insz))));
        written.setOccurrence(new DateTimeType(record.given().toString()));
        written.setRecordedElement(new DateTimeType(record.recorded().toString()));
        product.write(record, written);
        writePlace(record, written);
        writeOrigin(record.place(), written);
        writePerformer(record.vaccinator(), written);
        writeReaction(record, written);
        Consent consent = record.consent();
        if (consent != null) {
            written.addExtension(ConsentExtension.of(consent));
        }
        DoseNumbers.write(dose, written);
        return written;
    }

    private static void writePlace(DoseRecord record, Immunization to) {
        Encounter encounter = new Encounter();
        encounter.setId("encounter");
        encounter.setStatus(EncounterStatus.FINISHED);
        encounter.getClass_().setSystem(Canonical.ACT_CODE).setCode("AMB");
        encounter.setServiceProvider(referring(Identifiers.of(record.place())));
        to.addContained(encounter);
        to.setEncounter(new Reference("#encounter"));
    }

    /** What was given elsewhere is known here by a record only. */
    private static void writeOrigin(Place place, Immunization to) {
        if (place.elsewhere()) {
            to.setPrimarySource(false);
            to.getReportOrigin().addCoding().setSystem(Canonical.ORIGIN).setCode("record");
        }
    }

    private static void writePerformer(@Nullable Vaccinator vaccinator, Immunization to) {
        if (vaccinator == null) {
            return;
        }
        RizivNumber riziv = vaccinator.riziv();
        Personal<Insz> insz = vaccinator.insz();
        if (riziv != null) {
            to.addPerformer().setActor(referring(Identifiers.of(riziv)));
        } else if (insz != null) {
            insz.value().ifPresent(number -> to.addPerformer().setActor(referring(Identifiers.of(number))));
        }
    }

    private static void writeReaction(DoseRecord record, Immunization to) {
        Reaction reaction = record.reaction();
        if (reaction == null) {
            return;
        }
        var seen =
                to.addReaction().setDateElement(new DateTimeType(record.given().toString()));
        reaction.snomed().ifPresent(code -> {
            to.addContained(observation(code));
            seen.setDetail(new Reference("#reaction"));
        });
    }

    private static Observation observation(String snomed) {
        Observation observation = new Observation();
        observation.setId("reaction");
        observation.setStatus(ObservationStatus.FINAL);
        observation
                .getCode()
                .addCoding()
                .setSystem(Canonical.SNOMED)
                .setVersion(Canonical.SNOMED_BELGIUM)
                .setCode(snomed);
        return observation;
    }

    private static Reference referring(Identifier to) {
        return new Reference().setIdentifier(to);
    }
}
