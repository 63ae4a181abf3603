package be.vaxis.infra.accesslog;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.access.Look;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Looks at a person's data in the words of FHIR; what and why by the logical names of the log. */
final class AuditEvents {

    static final String SSIN = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin";

    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final String ENTITY = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
    private static final String ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
    private static final String WHAT = "urn:vaxis:fhir:CodeSystem:look";
    private static final String WHY = "urn:vaxis:fhir:CodeSystem:purpose";
    private static final String PROFESSION = "urn:vaxis:fhir:CodeSystem:profession";
    private static final String ORGANISATION = "urn:vaxis:organisation";

    private AuditEvents() {}

    /** A page of the log; its links are the caller's. */
    static Bundle of(List<Look> looks, Insz person) {
        Bundle page = new Bundle();
        page.setType(BundleType.SEARCHSET);
        for (int place = 0; place < looks.size(); place++) {
            Look look = looks.get(place);
            UUID name = name(look, place);
            page.addEntry()
                    .setFullUrl("urn:uuid:" + name)
                    .setResource(event(look, name, person))
                    .getSearch()
                    .setMode(SearchEntryMode.MATCH);
        }
        return page;
    }

    private static AuditEvent event(Look look, UUID name, Insz person) {
        AuditEvent event = new AuditEvent();
        event.setId(name.toString());
        event.setType(new Coding().setSystem(DICOM).setCode("110110"));
        event.addSubtype().setSystem(WHAT).setCode(look.what());
        event.setAction(AuditEventAction.R);
        event.setRecorded(Date.from(look.at()));
        event.setOutcome(AuditEventOutcome._0);
        event.addPurposeOfEvent(new CodeableConcept(new Coding().setSystem(WHY).setCode(look.purpose())));
        event.addAgent(agent(look, person));
        event.getSource().setObserver(new Reference().setDisplay("Vaxis"));
        event.addEntity()
                .setWhat(patient(person))
                .setType(new Coding().setSystem(ENTITY).setCode("1"))
                .setRole(new Coding().setSystem(ROLE).setCode("1"));
        return event;
    }

    private static AuditEventAgentComponent agent(Look look, Insz person) {
        AuditEventAgentComponent agent = new AuditEventAgentComponent().setRequestor(true);
        if (look.bySelf()) {
            return agent.setWho(patient(person));
        }
        if (look.profession() != null) {
            agent.addRole(new CodeableConcept(new Coding().setSystem(PROFESSION).setCode(look.profession())));
        }
        if (look.providerName() != null) {
            agent.setName(look.providerName());
        }
        return agent.setWho(
                look.organisation() == null
                        ? new Reference().setDisplay("somebody")
                        : new Reference()
                                .setIdentifier(
                                        new Identifier().setSystem(ORGANISATION).setValue(look.organisation())));
    }

    private static Reference patient(Insz person) {
        return new Reference()
                .setType("Patient")
                .setIdentifier(new Identifier().setSystem(SSIN).setValue(person.value()));
    }

    /** The same look has the same name as long as it stands in the same place; it tells nothing. */
    private static UUID name(Look look, int place) {
        String all = Stream.of(look.at(), look.what(), look.purpose(), look.providerName(), look.organisation(), place)
                .map(Objects::toString)
                .collect(Collectors.joining("|"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
