package be.vaxis.reservation.web;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.code.Terms;

/**
 * Somebody who typed a usable code a short while ago.
 *
 * @param ticket for the next form, good for another half hour
 */
record Visit(CodeDigest code, Terms terms, String ticket) {

    BookingId booking() {
        return new BookingId(code);
    }
}
