package be.vaxis.registration.dosefile;

/** How doses stand in a file. */
public enum DoseFormat {
    /** A heading with the names of columns, and a dose on each line. */
    CSV,
    /** An Immunization of FHIR R4 in JSON on each line. */
    NDJSON
}
