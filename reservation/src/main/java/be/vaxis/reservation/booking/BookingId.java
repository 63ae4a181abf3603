package be.vaxis.reservation.booking;

import be.vaxis.kernel.CodeDigest;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names what is booked with a code: {@code booking:} and the digest of the code.
 *
 * <p>Dutch: <i>reservatie</i>. Source: process 3, Reservation.
 */
public record BookingId(CodeDigest code) {

    private static final String PREFIX = "booking:";

    @JsonCreator
    public static BookingId parse(String text) {
        return new BookingId(new CodeDigest(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
    }

    /** In whose name places are kept while the holder of the code decides: not that of the code, which may hold others. */
    CodeDigest holder() {
        return Reference.holderOf(code);
    }

    /** In whose name places are secured while a booking is being handed over to another centre. */
    public CodeDigest successor() {
        return Reference.successorOf(code);
    }

    /** What a citizen can tell a help desk about the booking: short, always the same, and of no use for booking. */
    public String reference() {
        return Reference.of(code);
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + code.value();
    }
}
