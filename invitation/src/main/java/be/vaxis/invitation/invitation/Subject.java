package be.vaxis.invitation.invitation;

/** What a person is told. */
public enum Subject {
    INVITED,
    BOOKED,
    MOVED,
    CANCELLED
}
