package be.vaxis.reservation.web;

/** Hands out what proves, in the next form, that a usable code was typed a short while ago. */
interface Tickets {

    String issue(Bearer bearer);

    /**
     * For whom the ticket was issued.
     *
     * @throws TicketExpired when it is too old, or not a ticket of ours
     */
    Bearer open(String ticket);
}
