package be.vaxis.reservation.booking;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Place;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is kept for whom until when, as the database knows it at this moment: written in the transaction that also stores
 * the event. Of use only to give places back in time; what a booking keeps, the booking says.
 */
interface Holds {

    /** Replaces what was kept for this booking. */
    void keep(BookingId booking, Hold hold);

    void end(BookingId booking);

    /** Who keeps this place under that name, which tells nobody. */
    Optional<BookingId> keeperOf(CodeDigest holder, Place place);

    /** Whose hold is over by now, of those who keep a place at one of these moments. */
    List<BookingId> overAt(Collection<Moment> moments, Instant now);

    /** Whose hold is over by now, the longest over first. */
    List<BookingId> over(Instant now, int most);
}
