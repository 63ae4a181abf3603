package be.vaxis.reservation.code;

import be.vaxis.kernel.CodeDigest;
import java.util.Optional;

/** Finds what may be booked with a code. An unknown code and one that is not active are the same here: nothing. */
public interface BookableCodes {

    Optional<Terms> terms(CodeDigest code);

    /** The same, and the code stays active until the transaction that decides on a booking has ended. */
    Optional<Terms> termsForBooking(CodeDigest code);
}
