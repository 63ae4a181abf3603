package be.vaxis.registration.fhir;

import be.vaxis.registration.fhir.Intake.Received;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/** What came of one entry of a Bundle. */
final class Answered {

    private Answered() {}

    static BundleEntryComponent found(Bundle searchset) {
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.setResource(searchset);
        entry.getResponse().setStatus("200 OK");
        return entry;
    }

    static BundleEntryComponent received(Received received) {
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.getResponse()
                .setStatus(received.isNew() ? "201 Created" : "200 OK")
                .setLocation("Immunization/" + received.dose().value());
        received.version().ifPresent(version -> entry.getResponse().setEtag(Ids.tag(version)));
        if (!received.warnings().isEmpty()) {
            entry.getResponse().setOutcome(Outcomes.warnings(received.warnings()));
        }
        return entry;
    }

    static BundleEntryComponent refused(FhirRefusal refusal) {
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.getResponse().setStatus(String.valueOf(refusal.status())).setOutcome(Outcomes.of(refusal.faults()));
        return entry;
    }
}
