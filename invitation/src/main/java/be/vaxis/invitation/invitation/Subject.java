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
    HOME_WITHDRAWN;

    /** Whether it tells of moments at which to come. */
    public boolean tellsMoments() {
        return this == BOOKED || this == MOVED;
    }
}
