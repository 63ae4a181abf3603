package be.vaxis.invitation.invitation;

/** What a person is told. */
public enum Subject {
    INVITED,
    BOOKED,
    MOVED,
    CANCELLED,
    /** They do not want to be vaccinated. */
    DECLINED,
    /** They thought better of it. */
    RECONSIDERED,
    /** A mobile team is to come to them. */
    HOME_ASKED,
    /** No mobile team need come any more. */
    HOME_WITHDRAWN,
    /** A vaccine that they got is recalled: contact a physician. */
    RECALL_PHYSICIAN,
    /** A vaccine that they got is recalled: come back for another dose. */
    RECALL_COME_BACK,
    /** A vaccine that they got is recalled: nothing need be done. */
    RECALL_INFORMED;

    /** Whether it tells of moments at which to come. */
    public boolean tellsMoments() {
        return this == BOOKED || this == MOVED;
    }

    /** Whether it tells of a vaccine that was given, and not of an appointment. */
    public boolean isRecall() {
        return this == RECALL_PHYSICIAN || this == RECALL_COME_BACK || this == RECALL_INFORMED;
    }
}
