package be.vaxis.registration.fhir;

import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/** What this server does: no more than is written here. */
final class Capabilities {

    private static final String DATE = "2026-11-23";
    private static final String SEARCH =
            "Post the form to Immunization/_search; a search in a URL is refused, as it would"
                    + " hold the patient's number.";
    private static final String CREATE =
            "Any vaccination that the profile allows is kept as it is told, also one that was not given; what is read back is"
                    + " what was sent, but for id, version and, in " + Canonical.DOSE_NUMBER
                    + ", what the register counts; what is"
                    + " told there is kept beside it. A dose of the campaign is"
                    + " registered and counts; one that cannot be counted is kept, and the answer warns why. A reason"
                    + " against the schedule is told by " + Canonical.OVERRIDE_REASON
                    + ". The same words under the same"
                    + " identifier are kept already; other words are a new version.";
    private static final String UPDATE =
            "If-Match with the ETag that was read is required. Only who told a vaccination changes it.";

    private static final String FEED =
            "Every change of the vaccinations that the caller's organisation has told, whoever changed them, once and the"
                    + " oldest first: _since, _count. Follow the link next; the last page links by monitor to what comes"
                    + " later. What was taken back is entered-in-error. A number that is counted anew is no change.";

    private Capabilities() {}

    static CapabilityStatement of(String base) {
        CapabilityStatement statement = new CapabilityStatement();
        statement
                .setName("Vaxis")
                .setTitle("Register of vaccinations")
                .setStatus(PublicationStatus.ACTIVE)
                .setDateElement(new DateTimeType(DATE))
                .setKind(CapabilityStatementKind.INSTANCE)
                .setFhirVersion(FHIRVersion._4_0_1)
                .addFormat(FhirJson.TYPE)
                .addImplementationGuide(Canonical.GUIDE + "|1.1.2");
        statement.getSoftware().setName("Vaxis");
        statement
                .getImplementation()
                .setDescription("Vaccinations; those against covid-19 count in a schedule")
                .setUrl(base);
        CapabilityStatementRestComponent rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER);
        rest.getSecurity().setDescription("OAuth 2 bearer token; CSAM level 400 or higher. Every look is logged.");
        rest.addInteraction()
                .setCode(SystemRestfulInteraction.BATCH)
                .setDocumentation(
                        "Up to 100 entries: a Parameters posted to Immunization/_search, an Immunization posted to"
                                + " Immunization, or put to Immunization/<id> with ifMatch.");
        rest.addInteraction()
                .setCode(SystemRestfulInteraction.TRANSACTION)
                .setDocumentation("As a batch; all of it or nothing.");
        rest.addResource(immunization());
        rest.addResource(provenance());
        rest.addResource(extensions());
        rest.addResource(adverseEvents());
        return statement;
    }

    private static CapabilityStatementRestResourceComponent immunization() {
        CapabilityStatementRestResourceComponent resource = new CapabilityStatementRestResourceComponent();
        resource.setType("Immunization");
        resource.addSupportedProfile(Canonical.VACCINATION);
        resource.setVersioning(ResourceVersionPolicy.VERSIONEDUPDATE);
        resource.setReadHistory(true);
        resource.setUpdateCreate(false);
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        resource.addInteraction().setCode(TypeRestfulInteraction.VREAD);
        resource.addInteraction().setCode(TypeRestfulInteraction.HISTORYINSTANCE);
        resource.addInteraction().setCode(TypeRestfulInteraction.HISTORYTYPE).setDocumentation(FEED);
        resource.addInteraction().setCode(TypeRestfulInteraction.UPDATE).setDocumentation(UPDATE);
        resource.addInteraction().setCode(TypeRestfulInteraction.CREATE).setDocumentation(CREATE);
        resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE).setDocumentation(SEARCH);
        resource.addSearchParam()
                .setName("patient")
                .setDefinition("http://hl7.org/fhir/SearchParameter/clinical-patient")
                .setType(SearchParamType.REFERENCE)
                .setDocumentation("As patient.identifier or patient:identifier, with the system " + Canonical.SSIN
                        + ", or with that of another register for somebody without such a number");
        resource.addSearchParam()
                .setName("status")
                .setDefinition("http://hl7.org/fhir/SearchParameter/Immunization-status")
                .setType(SearchParamType.TOKEN)
                .setDocumentation("completed (also when absent), entered-in-error, not-done; several with a comma");
        resource.addSearchParam()
                .setName("_lastUpdated")
                .setDefinition("http://hl7.org/fhir/SearchParameter/Resource-lastUpdated")
                .setType(SearchParamType.DATE)
                .setDocumentation("With ge, gt, le or lt; two make a range");
        return resource;
    }

    private static CapabilityStatementRestResourceComponent provenance() {
        CapabilityStatementRestResourceComponent resource = new CapabilityStatementRestResourceComponent();
        resource.setType("Provenance");
        resource.setDocumentation("One for each version of an Immunization: who, when, on whose behalf and why.");
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        resource.addSearchParam()
                .setName("target")
                .setDefinition("http://hl7.org/fhir/SearchParameter/Provenance-target")
                .setType(SearchParamType.REFERENCE)
                .setDocumentation("Immunization/<id>, or Immunization/<id>/_history/<version>; required");
        return resource;
    }

    /** Taken by processes that run pharmacovigilance; a client sees one server. */
    private static CapabilityStatementRestResourceComponent adverseEvents() {
        CapabilityStatementRestResourceComponent resource = new CapabilityStatementRestResourceComponent();
        resource.setType("AdverseEvent");
        resource.setDocumentation(
                "Side effects; answered with a receipt. Kept under a pseudonym, so it cannot be read again.");
        resource.addInteraction().setCode(TypeRestfulInteraction.CREATE);
        return resource;
    }

    private static CapabilityStatementRestResourceComponent extensions() {
        CapabilityStatementRestResourceComponent resource = new CapabilityStatementRestResourceComponent();
        resource.setType("StructureDefinition");
        resource.setDocumentation("Our extensions: dose-number, override-reason.");
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        return resource;
    }
}
