package be.vaxis.reservation.booking;

import be.vaxis.reservation.code.BookableCodes;
import be.vaxis.reservation.code.OwnName;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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

    /** Of those among them who may book with a code. */
    Map<BookingId, Rules> rulesOf(Collection<BookingId> ids) {
        var now = clock.instant();
        var rules = new HashMap<BookingId, Rules>();
        codes.termsForBooking(ids.stream().map(BookingId::code).toList()).forEach((code, terms) -> {
            if (!OwnName.isOne(code) && !terms.isElsewhere(now)) {
                rules.put(new BookingId(code), new Rules(terms, now));
            }
        });
        return rules;
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
