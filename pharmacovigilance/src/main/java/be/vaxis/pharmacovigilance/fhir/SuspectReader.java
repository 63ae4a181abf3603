package be.vaxis.pharmacovigilance.fhir;

import be.vaxis.pharmacovigilance.intake.Suspects;
import be.vaxis.pharmacovigilance.prefill.KnownDose;
import be.vaxis.pharmacovigilance.prefill.Prefilled;
import be.vaxis.pharmacovigilance.report.SuspectDose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * The doses after which it happened: by the id that the register gave them, or told as contained Immunizations when the
 * register does not have them.
 */
final class SuspectReader {

    private final Reading reading;

    SuspectReader(Reading reading) {
        this.reading = reading;
    }

    List<SuspectDose> read(AdverseEvent sent, Optional<Prefilled> about) {
        List<SuspectDose> doses = new ArrayList<>();
        for (int i = 0; i < sent.getSuspectEntity().size(); i++) {
            String at = "AdverseEvent.suspectEntity[" + i + "].instance";
            var instance = sent.getSuspectEntity().get(i).getInstance();
            if (instance.getResource() instanceof Immunization told) {
                String contained = Stands.of(sent, told);
                told(told, contained).ifPresent(dose -> {
                    stands("doses[" + doses.size() + "].", contained);
                    doses.add(dose);
                });
            } else if (about.isPresent()) {
                known(instance.getIdentifier(), about.get(), at + ".identifier").ifPresent(doses::add);
            }
        }
        reading.stands("doses", "AdverseEvent.suspectEntity");
        return doses;
    }

    private void stands(String dose, String contained) {
        reading.stands(dose + "given", contained + ".occurrence");
        reading.stands(dose + "product", contained + ".vaccineCode");
        reading.stands(dose + "lot", contained + ".lotNumber");
    }

    private Optional<SuspectDose> known(Identifier told, Prefilled about, String at) {
        Optional<KnownDose> found = about.doses().stream()
                .filter(dose -> Names.DOSE.equals(told.getSystem())
                        && dose.dose().toString().equals(told.getValue()))
                .findFirst();
        if (found.isEmpty()) {
            reading.named(
                    "NOT_THEIR_DOSE",
                    at,
                    "No dose of this person has this identifier of " + Names.DOSE
                            + "; send the one of the register, or the dose as a contained Immunization.");
        }
        return found.map(Suspects::of);
    }

    private Optional<SuspectDose> told(Immunization told, String at) {
        var code = told.getVaccineCode().getCoding().stream()
                .filter(one -> Names.PRODUCT.equals(one.getSystem()) && one.hasCode())
                .findFirst();
        if (code.isEmpty()) {
            reading.fault(
                    IssueType.REQUIRED,
                    at + ".vaccineCode",
                    "Send a code of " + Names.PRODUCT + ", such as COMIRNATY.");
        }
        Optional<LocalDate> given =
                reading.day(told.getOccurrence() instanceof DateTimeType day ? day : null, at + ".occurrence");
        return code.flatMap(product ->
                given.map(day -> new SuspectDose(product.getCode(), told.getLotNumber(), null, day, null, null, null)));
    }
}
