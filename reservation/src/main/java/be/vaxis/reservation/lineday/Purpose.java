package be.vaxis.reservation.lineday;

/**
 * What somebody wants a place for. Places that a plan keeps free for moves go only to those who move an appointment.
 *
 * <p>Dutch: <i>nieuwe afspraak of verplaatsing</i>. Source: process 2, Invitation (a centre keeps some slots free so that
 * people can move).
 */
public enum Purpose {

    /** Nothing ahead is given back for it. */
    NEW_BOOKING,

    /** An appointment that is still ahead is given back for it. */
    MOVE;

    /** How many of the places may be taken for this. */
    int limit(int places, int kept) {
        return this == MOVE ? places : places - kept;
    }
}
