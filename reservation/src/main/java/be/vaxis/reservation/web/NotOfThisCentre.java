package be.vaxis.reservation.web;

import be.vaxis.kernel.Rejection;

/** Another centre serves where somebody lives; the contact centre can help them. */
final class NotOfThisCentre extends Rejection {

    NotOfThisCentre() {
        super("reservation:notOfThisCentre", 403, "Another centre serves this person.");
    }
}
