package be.vaxis.reservation.booking;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.code.BookableCodes;
import java.time.Clock;
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
    private final Clock clock;

    Relocations(Repository<Booking> bookings, BookableCodes codes, Clock clock) {
        this.bookings = bookings;
        this.codes = codes;
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
    }

    /** The appointments that are ahead are no more: both of them, also when only one lost its place. */
    public void giveUp(Relocatable booking) throws Exception {
        aggregate(booking.holder()).execute(it -> it.cancel(booking.ahead(), Reason.CENTRE_CHANGED));
    }

    private Aggregate<Booking> aggregate(CodeDigest holder) throws Exception {
        return bookings.loadOrCreate(new BookingId(holder).toString(), Booking::new);
    }
}
