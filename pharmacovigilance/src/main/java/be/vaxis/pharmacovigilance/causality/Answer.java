package be.vaxis.pharmacovigilance.causality;

/** Of an assessor to one question; not knowing is an answer too. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
