package be.vaxis.reservation.booking;

import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Places that nobody else can take while somebody decides.
 *
 * <p>Dutch: <i>voorlopig vastgehouden plaatsen</i>. Source: process 3, Reservation.
 *
 * @param until when they are given back; at that moment exactly, they are
 */
public record Hold(List<Place> places, Instant until) {

    /** Time enough to read a page with care, and to fetch a calendar. */
    public static final Duration LASTS = Duration.ofMinutes(10);

    /** Nothing is held. */
    static final Hold NONE = new Hold(List.of(), Instant.EPOCH);

    public Hold {
        places = List.copyOf(places);
    }

    public List<Moment> moments() {
        return places.stream().map(Place::moment).toList();
    }

    /** What is left when the centre takes this place away. */
    Hold without(Place place) {
        return new Hold(places.stream().filter(it -> !it.equals(place)).toList(), until);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    boolean isNone() {
        return places.isEmpty();
    }
}
