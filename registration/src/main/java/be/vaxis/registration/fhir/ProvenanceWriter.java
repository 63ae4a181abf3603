package be.vaxis.registration.fhir;

import be.vaxis.kernel.Personal;
import be.vaxis.registration.change.Change;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Source;
import java.util.Date;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;

/** Who made a version of a vaccination, on whose behalf and why. */
final class ProvenanceWriter {

    private static final String OPERATION = "http://terminology.hl7.org/CodeSystem/v3-DataOperation";
    private static final String PARTICIPANT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
    private static final String REASON = "urn:vaxis:fhir:CodeSystem:change-reason";

    private ProvenanceWriter() {}

    /** @param vaccination as it reads at that version */
    static Provenance write(Change change, Immunization vaccination) {
        Provenance written = new Provenance();
        written.setId(id(change));
        written.getMeta().setLastUpdated(Date.from(change.changed()));
        written.addTarget(version(change, change.version()));
        written.setRecorded(Date.from(change.changed()));
        written.setActivity(coded(OPERATION, activity(change)));
        writeReason(change, written);
        written.addAgent().setType(coded(PARTICIPANT, "author")).setWho(organisation(change.by()));
        recorder(vaccination)
                .ifPresent(recorder -> written.addAgent()
                        .setType(coded(PARTICIPANT, "enterer"))
                        .setWho(recorder)
                        .setOnBehalfOf(organisation(change.source())));
        if (!change.by().equals(change.source())) {
            written.addAgent().setType(coded(PARTICIPANT, "custodian")).setWho(organisation(change.source()));
        }
        if (change.version() > 1) {
            written.addEntity().setRole(ProvenanceEntityRole.REVISION).setWhat(version(change, change.version() - 1));
        }
        return written;
    }

    /** {@code <dose>.<version>}. */
    static String id(Change change) {
        return change.dose().value() + "." + change.version();
    }

    private static String activity(Change change) {
        return switch (change.activity()) {
            case REGISTERED, TOLD -> change.version() == 1 ? "CREATE" : "UPDATE";
            case CORRECTED, MERGED -> "UPDATE";
            case WITHDRAWN -> "NULLIFY";
        };
    }

    private static void writeReason(Change change, Provenance to) {
        change.kinds().forEach(kind -> to.addReason(coded(REASON, kind)));
        Personal<String> words = change.reason();
        if (words != null) {
            words.value().ifPresent(text -> to.addReason(new CodeableConcept().setText(text)));
        }
    }

    /** Who wrote it down, as the words of the vaccination say. */
    private static Optional<Reference> recorder(Immunization vaccination) {
        Extension recorder = vaccination.getExtensionByUrl(Canonical.RECORDER);
        return recorder != null && recorder.getValue() instanceof Reference told
                ? Optional.of(told)
                        .filter(who -> who.hasIdentifier() || who.hasDisplay())
                        .map(who -> new Reference()
                                .setIdentifier(
                                        who.hasIdentifier()
                                                ? who.getIdentifier().copy()
                                                : null)
                                .setDisplay(who.getDisplay()))
                : Optional.empty();
    }

    private static Reference organisation(Source source) {
        return new Reference().setIdentifier(Identifiers.of(Place.of(source.value())));
    }

    private static Reference version(Change change, int number) {
        return new Reference("Immunization/" + change.dose().value() + "/_history/" + number);
    }

    private static CodeableConcept coded(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }
}
