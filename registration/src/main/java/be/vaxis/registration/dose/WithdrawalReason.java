package be.vaxis.registration.dose;

/**
 * Why a registration is taken back.
 *
 * <p>Dutch: <i>reden van intrekking</i>. Source: process 4, Registration; wrong records are corrected at the source with
 * a trail.
 */
public enum WithdrawalReason {
    NOT_GIVEN,
    WRONG_PERSON,
    REGISTERED_TWICE,
    WRONG_DETAILS
}
