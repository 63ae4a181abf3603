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

    private static final String DATE = "2026-11-22";
    private static final String SEARCH =
            "Post the form to Immunization/_search; a search in a URL is refused, as it would"
                    + " hold the patient's number.";
    private static final String CREATE =
            "Read: patient (SSIN), vaccineCode, occurrence to the day, the extension administeredProduct with CNK or ATC and"
                    + " lot, performer (NIHDI or SSIN), the serviceProvider of a contained encounter, the first reaction,"
                    + " the first identifier, and " + Canonical.OVERRIDE_REASON
                    + ". Recorder and moment of recording are"
                    + " who is logged in, and now. Nothing else is kept. The same identifier again is the same dose.";

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
                .setDescription("Vaccinations against covid-19")
                .setUrl(base);
        CapabilityStatementRestComponent rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER);
        rest.getSecurity().setDescription("OAuth 2 bearer token; CSAM level 400 or higher. Every look is logged.");
        rest.addInteraction()
                .setCode(SystemRestfulInteraction.BATCH)
                .setDocumentation("Up to 100 entries, each a Parameters posted to Immunization/_search.");
        rest.addResource(immunization());
        rest.addResource(extensions());
        return statement;
    }

    private static CapabilityStatementRestResourceComponent immunization() {
        CapabilityStatementRestResourceComponent resource = new CapabilityStatementRestResourceComponent();
        resource.setType("Immunization");
        resource.addSupportedProfile(Canonical.VACCINATION);
        resource.setVersioning(ResourceVersionPolicy.VERSIONED);
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        resource.addInteraction().setCode(TypeRestfulInteraction.CREATE).setDocumentation(CREATE);
        resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE).setDocumentation(SEARCH);
        resource.addSearchParam()
                .setName("patient")
                .setDefinition("http://hl7.org/fhir/SearchParameter/clinical-patient")
                .setType(SearchParamType.REFERENCE)
                .setDocumentation("As patient.identifier or patient:identifier, with the system " + Canonical.SSIN);
        resource.addSearchParam()
                .setName("status")
                .setDefinition("http://hl7.org/fhir/SearchParameter/Immunization-status")
                .setType(SearchParamType.TOKEN)
                .setDocumentation("completed (also when absent), entered-in-error, or both with a comma");
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
