package be.vaxis.attestation.content;

/** What keeps a certificate from being made, each with a sentence {@code attestation.lack.<name>} in four languages. */
public enum Lack {
    /** Our copy does not know how the person is called. */
    NAME,
    /** The name has no form in the letters of a passport. */
    NAME_IN_LATIN_LETTERS,
    /** The dose does not count in a series: too early, too young, or told twice. */
    DOES_NOT_COUNT,
    /** The vaccine is none that the Union knows by a code. */
    VACCINE_UNKNOWN,
    /** The device is none of the Union's list of rapid antigen tests. */
    DEVICE_UNKNOWN,
    /** A positive test proves a recovery, from its eleventh day. */
    NOT_RECOVERED_YET,
    /** Certificates of tests and recoveries are not made after the time for which they say something. */
    TOO_LONG_AGO,
    /** Somebody who was found to be infected carries no certificate for eleven days. */
    SUSPENDED;

    /** Whether somebody can mend it by correcting what is on record; the others pass, or do not. */
    public boolean correctable() {
        return this == NAME || this == DOES_NOT_COUNT || this == VACCINE_UNKNOWN || this == DEVICE_UNKNOWN;
    }
}
