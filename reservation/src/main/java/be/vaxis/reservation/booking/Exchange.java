package be.vaxis.reservation.booking;

import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Place;
import java.util.List;
import java.util.stream.Stream;

/**
 * What has to change on the line days so that somebody who holds some places comes at other moments: a moment that is
 * wanted and already held keeps its place.
 */
record Exchange(List<Place> held, List<Moment> wanted) {

    /** Moments for which a place has to be found. */
    List<Moment> missing() {
        var kept = held.stream().map(Place::moment).toList();
        return wanted.stream().filter(moment -> !kept.contains(moment)).toList();
    }

    /** Places that are no longer needed. */
    List<Place> released() {
        return held.stream().filter(place -> !wanted.contains(place.moment())).toList();
    }

    /**
     * The places at the wanted moments, in order.
     *
     * @param found places for {@link #missing()}
     */
    List<Place> settled(List<Place> found) {
        return wanted.stream().map(moment -> placeAt(moment, found)).toList();
    }

    private Place placeAt(Moment moment, List<Place> found) {
        return Stream.concat(held.stream(), found.stream())
                .filter(place -> place.moment().equals(moment))
                .findFirst()
                .orElseThrow();
    }
}
