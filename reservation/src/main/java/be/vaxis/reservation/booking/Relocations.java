package be.vaxis.reservation.booking;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingCommand.HoldEnd;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.code.BookableCodes;
import be.vaxis.reservation.lineday.Place;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Bookings that a centre has to move or give up, in the transaction in which its plan changes.
 *
 * <p>Says what happens to the bookings only: their places belong to the line days.
 */
@Component
public class Relocations {

    private final Repository<Booking> bookings;
    private final BookableCodes codes;
    private final Holds holds;
    private final OneBookingEach each;
    private final Clock clock;

    Relocations(Repository<Booking> bookings, BookableCodes codes, Holds holds, OneBookingEach each, Clock clock) {
        this.bookings = bookings;
        this.codes = codes;
        this.holds = holds;
        this.each = each;
        this.clock = clock;
    }

    /** The booking as it is now; nobody else changes it until the transaction ends. Without any, nothing is ahead. */
    public Relocatable load(CodeDigest holder) throws Exception {
        var now = clock.instant();
        var terms = codes.termsForBooking(holder).orElse(null);
        var doses = terms == null ? 0 : terms.doses();
        return aggregate(holder)
                .invoke(booking -> new Relocatable(holder, booking.begun(doses, now), booking.ahead(now), terms, now));
    }

    /** From now on the appointments are as they stand here. */
    public void move(Relocatable booking) throws Exception {
        aggregate(booking.holder()).execute(it -> it.relocate(booking.appointments()));
        each.note(new BookingId(booking.holder()), booking.appointments());
    }

    /** The appointments that are ahead are no more: both of them, also when only one lost its place. */
    public void giveUp(Relocatable booking) throws Exception {
        aggregate(booking.holder()).execute(it -> it.cancel(booking.ahead(), Reason.CENTRE_CHANGED));
        each.note(new BookingId(booking.holder()), List.of());
    }

    /** The code of who keeps a place under this name while they decide; they are loaded like everybody else. */
    public Optional<CodeDigest> keeperOf(CodeDigest holder, Place place) {
        return holds.keeperOf(holder, place).map(BookingId::code);
    }

    /** The place is not kept any more: whoever decides finds it gone, and what else they keep is still theirs. */
    public void loseHold(CodeDigest holder, Place place) throws Exception {
        var keeper = holds.keeperOf(holder, place).orElse(null);
        if (keeper == null) {
            return;
        }
        var booking = aggregate(keeper.code());
        var left = booking.invoke(Booking::hold).without(place);
        if (left.isNone()) {
            booking.execute(it -> it.endHold(HoldEnd.CENTRE_CHANGED));
            holds.end(keeper);
        } else {
            booking.execute(it -> it.hold(keeper, left));
            holds.keep(keeper, left);
        }
    }

    private Aggregate<Booking> aggregate(CodeDigest holder) throws Exception {
        return bookings.loadOrCreate(new BookingId(holder).toString(), Booking::new);
    }
}
