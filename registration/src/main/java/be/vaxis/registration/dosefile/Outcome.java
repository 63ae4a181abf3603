package be.vaxis.registration.dosefile;

/** What came of a row. */
public enum Outcome {
    /** A dose that was not on record. */
    REGISTERED,
    /** It was on record already, and nothing changed. */
    KNOWN,
    /** Kept as it was told, and not counted; the faults say why, where it is about the campaign. */
    KEPT,
    /** Not taken in; the faults say why. */
    REFUSED
}
