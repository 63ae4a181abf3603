package be.vaxis.reservation.agency;

/** Whose hand is on the keyboard. */
public enum Party {
    /** Whoever holds the code. */
    HOLDER,
    /** Somebody with the code of another person, whom they represent. */
    REPRESENTATIVE,
    /** An agent of the contact centre, on the telephone with the holder or a representative. */
    CONTACT_CENTRE,
    /** Somebody of the vaccination centre, at its desk. */
    CENTRE,
    /** Somebody of a practice that vaccinates its own people, for one of them. */
    PRACTICE
}
