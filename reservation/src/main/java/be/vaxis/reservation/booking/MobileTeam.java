package be.vaxis.reservation.booking;

import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.centre.CentreId;
import org.springframework.stereotype.Component;

/** What a mobile team asks and tells of visits, in the transaction that decides on its round. */
@Component
public class MobileTeam {

    private final Bookings bookings;

    MobileTeam(Bookings bookings) {
        this.bookings = bookings;
    }

    /** Whether somebody still waits for a team of this centre. */
    public boolean isAwaited(BookingId booking, CentreId centre) throws Exception {
        return bookings.load(booking).invoke(it -> it.home().isAwaitedOf(centre));
    }

    /** @return whether they were waiting for this team, and are no more */
    public boolean wasThere(BookingId booking, Agency team) throws Exception {
        return bookings.load(booking).invoke(it -> it.home().complete(team));
    }

    /** @return whether it was said last that this team was there, and is no more */
    public boolean wasNotThere(BookingId booking, Agency team) throws Exception {
        return bookings.load(booking).invoke(it -> it.home().reopen(team));
    }
}
