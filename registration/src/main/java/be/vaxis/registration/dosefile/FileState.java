package be.vaxis.registration.dosefile;

/** How far a file is. */
public enum FileState {
    /** Parts come in. */
    OPEN,
    /** All of it is here; it waits for its turn, or is being worked on. */
    WAITING,
    /** Every row has a result. */
    DONE,
    /** It cannot be read as a whole, and nothing of it was done. */
    REFUSED,
    /** Stopped by whoever handed it in; what was registered until then stays registered. */
    CANCELLED;

    /** Whether there are bytes of it. */
    boolean holdsBytes() {
        return this == OPEN || this == WAITING;
    }
}
