package be.vaxis.selection.person;

/**
 * Who selected a person. The first one is kept, and never the reason.
 *
 * <p>Dutch: <i>bron</i>. Source: process 1, Selection; the code database keeps it per person.
 */
public enum SelectionSource {
    GP,
    SICKNESS_FUND,
    /** Selected by age. */
    NATIONAL_REGISTER,
    /** Selected as a care provider. */
    COBRHA,
    OTHER
}
