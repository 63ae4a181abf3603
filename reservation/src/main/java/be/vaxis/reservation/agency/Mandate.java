package be.vaxis.reservation.agency;

/**
 * By what right somebody represents another person, in their own words; nobody checks it when a moment is booked.
 *
 * <p>Dutch: <i>mandaat</i>. Source: process 3, Reservation.
 */
public enum Mandate {
    PARENT,
    GUARDIAN,
    /** Appointed by a judge. Dutch: <i>bewindvoerder</i>. */
    ADMINISTRATOR,
    /** Asked by the person themself. Dutch: <i>mantelzorger, volmachthouder</i>. */
    ASKED
}
