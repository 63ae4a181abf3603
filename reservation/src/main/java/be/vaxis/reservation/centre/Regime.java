package be.vaxis.reservation.centre;

/**
 * Who makes the first booking in the area of a centre.
 *
 * <p>Dutch: <i>uitnodigingsregime</i>. Source: process 2, Invitation.
 */
public enum Regime {
    /** The centre books one or two moments for whom it invites; they confirm, change or cancel. */
    CENTRE_BOOKED,
    /** People get a code and a link, and book themselves. */
    SELF_BOOKED,
    /**
     * A physician, hospital or pharmacy that vaccinates its own people books them in itself, without codes. It serves no
     * postal code, and nobody else is offered its moments.
     *
     * <p>Source: process 3, Reservation (physicians, hospitals and pharmacists who vaccinate themselves).
     */
    OWN_PEOPLE
}
