package be.vaxis.reservation.booking;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingEvent.Held;
import be.vaxis.reservation.lineday.Place;
import java.time.Instant;
import java.util.List;

/** Those who keep places while they decide, for tests of other rooms. */
public final class Keepers {

    static final Instant UNTIL = Instant.parse("2021-05-01T10:10:00Z");

    private final HoldsInMemory holds = new HoldsInMemory();

    HoldsInMemory holds() {
        return holds;
    }

    /** The name under which the holder of a code keeps places. */
    public static CodeDigest nameOf(CodeDigest code) {
        return new BookingId(code).holder();
    }

    /** @return what is remembered of it */
    public Held keep(CodeDigest code, List<Place> places) {
        var booking = new BookingId(code);
        holds.keep(booking, new Hold(places, UNTIL));
        return held(code, places);
    }

    public static Held held(CodeDigest code, List<Place> places) {
        return new Held(new BookingId(code), places, UNTIL);
    }

    public boolean keeps(CodeDigest code, Place place) {
        return holds.keeperOf(nameOf(code), place).isPresent();
    }
}
