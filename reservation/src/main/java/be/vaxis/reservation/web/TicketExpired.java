package be.vaxis.reservation.web;

import be.vaxis.kernel.Rejection;

/** The code was typed too long ago, or never. Typing it again solves it. */
final class TicketExpired extends Rejection {

    TicketExpired() {
        super("reservation:ticketExpired", 403, "You were away for too long; type your code again.");
    }
}
