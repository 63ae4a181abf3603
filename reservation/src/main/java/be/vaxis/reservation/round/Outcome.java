package be.vaxis.reservation.round;

/** What came of one visit of a round. */
public enum Outcome {
    /** Nobody was there yet. */
    TO_VISIT,
    DONE,
    /** The team rang and nobody opened: they wait for another round. Dutch: <i>niet thuis</i>. */
    NOT_AT_HOME
}
