package be.vaxis.registration.fhir;

/** The names that the Belgian guides give to systems, profiles and extensions, and ours; copies use them too. */
public final class Canonical {

    private static final String BASE = "https://www.ehealth.fgov.be/standards/fhir/";

    public static final String SSIN = BASE + "core/NamingSystem/ssin";
    public static final String NIHDI = BASE + "core/NamingSystem/nihdi";
    public static final String NIHDI_PROFESSIONAL = BASE + "core/NamingSystem/nihdi-professional";
    public static final String NIHDI_ORGANIZATION = BASE + "core/NamingSystem/nihdi-organization";
    public static final String CBE = BASE + "core/NamingSystem/cbe";
    public static final String RECORDER = BASE + "core/StructureDefinition/be-ext-recorder";

    public static final String GUIDE = BASE + "vaccination/ImplementationGuide/hl7.fhir.be.vaccination";
    public static final String VACCINATION = BASE + "vaccination/StructureDefinition/be-vaccination";
    public static final String PRODUCT = BASE + "vaccination/StructureDefinition/be-ext-administeredProduct";

    /** As instances and the invariant of the guide write it; its naming system says {@code cnk-codes}. */
    public static final String CNK = BASE + "medication/NamingSystem/be-ns-cnk-codes";
    /** As the invariant of the guide writes it, without {@code www}. */
    public static final String ATC = "http://whocc.no/atc";

    public static final String SNOMED = "http://snomed.info/sct";
    public static final String SNOMED_BELGIUM = "http://snomed.info/sct/11000172109";
    /** The vaccine product against SARS-CoV-2 of the Belgian extension: the only such code in the value set. */
    public static final String AGAINST_COVID = "28531000087107";

    /** As {@code Coding} and {@code Identifier} name countries by two letters. */
    public static final String COUNTRY = "urn:iso:std:iso:3166";

    public static final String ORIGIN = "http://terminology.hl7.org/CodeSystem/immunization-origin";
    public static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    /** Ours: number and length of the series, as told and as counted, for which the profile has no place. See {@code dose-number.json}. */
    public static final String DOSE_NUMBER = "urn:vaxis:fhir:StructureDefinition:dose-number";
    /** Ours: why a dose counts although the schedule speaks against it. See {@code override-reason.json}. */
    public static final String OVERRIDE_REASON = "urn:vaxis:fhir:StructureDefinition:override-reason";

    public static final String SHARING = "urn:vaxis:fhir:StructureDefinition:sharing";
    public static final String CONSENT = "urn:vaxis:fhir:StructureDefinition:consent";
    /** Ours: the id of a dose in this register. */
    public static final String DOSE = "urn:vaxis:dose";
    /** Ours: the number of one unit of a vaccine. */
    public static final String UNIT = "urn:vaxis:vaccine-identification-number";
    /** Ours: the id of a vaccination centre or another organisation without a national number. */
    public static final String ORGANISATION = "urn:vaxis:organisation";

    /** Ours: the status of a person as contact tracing knows it, and the code system of its words. */
    public static final String STATUS = "urn:vaxis:vaccination-status";

    public static final String STATUS_CODE = "urn:vaxis:fhir:CodeSystem:vaccination-status";

    private Canonical() {}
}
