package be.vaxis.infra.store;

import be.vaxis.kernel.Context;
import be.vaxis.reservation.booking.Histories;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks among the events of reservation. */
@Component
final class BegunBookings implements Histories {

    private final Unbegun unbegun;

    BegunBookings(Unbegun unbegun) {
        this.unbegun = unbegun;
    }

    @Override
    public Set<String> begun(Collection<String> bookings) {
        return unbegun.begun(Context.RESERVATION, bookings);
    }
}
