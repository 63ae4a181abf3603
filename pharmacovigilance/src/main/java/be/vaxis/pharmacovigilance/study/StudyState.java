package be.vaxis.pharmacovigilance.study;

/** How far a study has come. */
public enum StudyState {
    REQUESTED,
    REFUSED,
    APPROVED,
    PRODUCED,
    CLOSED
}
