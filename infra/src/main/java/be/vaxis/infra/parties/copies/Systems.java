package be.vaxis.infra.parties.copies;

/** The names of the Belgian guides, and ours, that stand in copies. */
final class Systems {

    private static final String BASE = "https://www.ehealth.fgov.be/standards/fhir/";

    static final String SSIN = BASE + "core/NamingSystem/ssin";
    static final String NIHDI = BASE + "core/NamingSystem/nihdi";
    static final String NIHDI_PROFESSIONAL = BASE + "core/NamingSystem/nihdi-professional";
    static final String CBE = BASE + "core/NamingSystem/cbe";
    static final String RECORDER = BASE + "core/StructureDefinition/be-ext-recorder";
    static final String VACCINATION = BASE + "vaccination/StructureDefinition/be-vaccination";
    static final String PRODUCT = BASE + "vaccination/StructureDefinition/be-ext-administeredProduct";
    static final String CNK = BASE + "medication/NamingSystem/be-ns-cnk-codes";
    static final String ATC = "http://whocc.no/atc";
    static final String SNOMED = "http://snomed.info/sct";
    static final String SNOMED_BELGIUM = "http://snomed.info/sct/11000172109";
    static final String COUNTRY = "urn:iso:std:iso:3166";
    static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    static final String DOSE = "urn:vaxis:dose";
    static final String STATUS = "urn:vaxis:vaccination-status";
    static final String STATUS_CODE = "urn:vaxis:fhir:CodeSystem:vaccination-status";
    static final String DOSE_NUMBER = "urn:vaxis:fhir:StructureDefinition:dose-number";
    static final String UNIT = "urn:vaxis:vaccine-identification-number";
    static final String ORGANISATION = "urn:vaxis:organisation";

    private Systems() {}
}
