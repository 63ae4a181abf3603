package be.vaxis.reservation.web;

import be.vaxis.kernel.CodeDigest;

/** Hands out what proves, in the next form, that a usable code was typed a short while ago. */
interface Tickets {

    String issue(CodeDigest code);

    /**
     * The code for which the ticket was issued.
     *
     * @throws TicketExpired when it is too old, or not a ticket of ours
     */
    CodeDigest open(String ticket);
}
