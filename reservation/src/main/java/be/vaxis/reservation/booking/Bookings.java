package be.vaxis.reservation.booking;

import be.vaxis.reservation.code.BookableCodes;
import java.time.Clock;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Bookings for who decides on them, with the rules that hold for each.
 *
 * <p>A booking is loaded before the line days, and those in their order, so that no two commands wait for each other.
 */
@Component
class Bookings {

    private final Repository<Booking> bookings;
    private final BookableCodes codes;
    private final Clock clock;

    Bookings(Repository<Booking> bookings, BookableCodes codes, Clock clock) {
        this.bookings = bookings;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * @throws CodeNotUsable when nothing may be booked with the code
     * @throws BookedAtPractice when its holder is expected at a practice
     */
    Rules rulesOf(BookingId id) {
        var now = clock.instant();
        var terms = codes.termsForBooking(id.code()).orElseThrow(CodeNotUsable::new);
        if (terms.isElsewhere(now)) {
            throw new BookedAtPractice();
        }
        return new Rules(terms, now);
    }

    /** @throws CodeNotUsable when vaccination was declined with the code */
    Aggregate<Booking> open(BookingId id) throws Exception {
        var booking = load(id);
        if (booking.invoke(Booking::isDeclined)) {
            throw new CodeNotUsable();
        }
        return booking;
    }

    Aggregate<Booking> load(BookingId id) throws Exception {
        return bookings.loadOrCreate(id.toString(), Booking::new);
    }
}
