package be.vaxis.registration.dose;

/**
 * What the person answered to a question before the dose.
 *
 * <p>Dutch: <i>antwoord</i>. Source: process 4, Registration (information communicated by the person).
 */
public enum Answer {
    YES,
    NO
}
