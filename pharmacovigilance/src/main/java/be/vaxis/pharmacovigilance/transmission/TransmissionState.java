package be.vaxis.pharmacovigilance.transmission;

/** How a case stands with the receiver. Dutch: <i>stand van de doorgave</i>. */
public enum TransmissionState {
    /** It has not gone yet. */
    WAITING,
    /** Our own rules hold it back: a receiver would refuse it. */
    WITHHELD,
    /** In a batch that was not answered yet. */
    SENT,
    ACCEPTED,
    /** Somebody mends it first. */
    REFUSED,
    /** It was not taken, without being at fault; it goes again by itself. */
    AGAIN,
    /** The same, too often. */
    GIVEN_UP
}
