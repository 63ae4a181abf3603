package be.vaxis.invitation.dispatch;

/** How far a message has come in the queue. */
public enum Stage {
    WAITING,
    SENT,
    /** Refused, undelivered or given up; the next channel may have taken over. */
    FAILED,
    /** Not sent, since it was no longer true. */
    WITHHELD
}
