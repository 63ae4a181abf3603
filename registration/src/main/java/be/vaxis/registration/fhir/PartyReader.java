package be.vaxis.registration.fhir;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.dose.Place;
import java.util.Optional;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** By whom somebody was vaccinated and where: both by their numbers. */
final class PartyReader {

    private static final String PERFORMER = "Immunization.performer.actor.identifier";
    private static final String PLACE = "Immunization.encounter.resolve().serviceProvider.identifier";

    private final Immunization sent;
    private final Reading reading;

    PartyReader(Immunization sent, Reading reading) {
        this.sent = sent;
        this.reading = reading;
    }

    Optional<RizivNumber> riziv() {
        return performer().flatMap(number -> reading.word(PERFORMER, () -> Identifiers.riziv(number)));
    }

    Optional<Insz> mandated() {
        return performer().flatMap(number -> reading.word(PERFORMER, () -> Identifiers.insz(number)));
    }

    /** An unknown system would make the caller the vaccinator, so it is a fault. */
    void checkPerformer(Reading doubts) {
        boolean strange = performer()
                .filter(number -> !Identifiers.isNihdi(number) && !Canonical.SSIN.equals(number.getSystem()))
                .isPresent();
        if (strange) {
            doubts.fault(IssueType.VALUE, PERFORMER, "Whoever gave the dose has a NIHDI number or an SSIN.");
        }
    }

    Optional<Place> place() {
        if (!(sent.getEncounter().getResource() instanceof Encounter encounter)) {
            return Optional.empty();
        }
        Identifier number = encounter.getServiceProvider().getIdentifier();
        return reading.word(PLACE, () -> Identifiers.place(number));
    }

    private Optional<Identifier> performer() {
        return sent.getPerformer().stream()
                .findFirst()
                .map(performer -> performer.getActor().getIdentifier())
                .filter(Identifier::hasValue);
    }
}
