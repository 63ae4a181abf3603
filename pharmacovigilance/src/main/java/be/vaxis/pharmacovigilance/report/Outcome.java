package be.vaxis.pharmacovigilance.report;

/**
 * How somebody is now.
 *
 * <p>Dutch: <i>afloop</i>. Source: ICH E2B(R3) E.i.7.
 */
public enum Outcome {
    RECOVERED,
    RECOVERING,
    NOT_RECOVERED,
    RECOVERED_WITH_SEQUELAE,
    FATAL,
    UNKNOWN
}
