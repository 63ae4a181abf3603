package be.vaxis.reservation.booking;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.code.Terms;
import java.time.Clock;
import java.util.Map;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Lets other rooms test with real bookings. */
public final class BookingRoom {

    private BookingRoom() {}

    public static void furnish(Configurer configurer) {
        configurer
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Booking.class))
                .registerCommandHandler(it -> new CallDesk(
                        new Bookings(it.repository(Booking.class), new CodesInMemory(Map.of()), Clock.systemUTC())));
    }

    public static Relocations relocations(
            Configuration axon, Map<CodeDigest, Terms> codes, Keepers keepers, Clock clock) {
        var known = new CodesInMemory(codes);
        var each = new OneBookingEach(axon.eventStore(), known, clock);
        return new Relocations(axon.repository(Booking.class), known, keepers.holds(), each, clock);
    }
}
