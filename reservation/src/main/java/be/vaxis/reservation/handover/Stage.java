package be.vaxis.reservation.handover;

/** How far a change of competence is. Dutch: <i>stand van de overdracht</i>. */
public enum Stage {
    /** For what is still booked at the old centre. */
    WAITING,
    /** Places at the new centre are being secured; everybody still has the old one. */
    SECURING,
    /** Everybody has a place at the new centre, and they are being moved to it. */
    MOVING,
    /** Somebody found no place; what was secured is being given back. */
    UNDOING,
    /** Nobody who lives there is booked elsewhere any more. */
    IN_EFFECT,
    /** It was given up. */
    WITHDRAWN
}
