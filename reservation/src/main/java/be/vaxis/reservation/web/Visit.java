package be.vaxis.reservation.web;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.booking.BookingCommand;
import be.vaxis.reservation.booking.BookingCommand.Decision;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.code.Terms;

/**
 * Somebody who typed a usable code a short while ago.
 *
 * @param agency who acts with it
 * @param ticket for the next form, good for another half hour
 */
record Visit(CodeDigest code, Agency agency, Terms terms, String ticket) {

    /** The decision, with who asks for it. */
    BookingCommand asked(Decision decision) {
        return decision.by(agency);
    }

    BookingId booking() {
        return new BookingId(code);
    }
}
