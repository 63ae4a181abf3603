package be.vaxis.pharmacovigilance.fhir;

/** The names that the guides give to systems, and ours. */
final class Names {

    static final String SSIN = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin";
    static final String SNOMED = "http://snomed.info/sct";

    /** Ours: the id of a dose in the register, as an Immunization names it there. */
    static final String DOSE = "urn:vaxis:dose";
    /** Ours: a product, such as {@code COMIRNATY}. */
    static final String PRODUCT = "urn:vaxis:product";

    static final String REACTION = "urn:vaxis:fhir:CodeSystem:reaction";
    static final String HISTORY = "urn:vaxis:fhir:CodeSystem:history";
    /** Ours: each of the six criteria that holds, as a code. */
    static final String SERIOUSNESS = "urn:vaxis:fhir:StructureDefinition:seriousness-criterion";
    /** Ours: a CNK or ATC code of what was taken beside the vaccine. */
    static final String MEDICINE = "urn:vaxis:fhir:StructureDefinition:concomitant-medicine";

    private Names() {}
}
