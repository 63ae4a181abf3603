package be.vaxis.reservation.web;

import be.vaxis.reservation.lineday.Capacity;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Slots in a row with the same number of places.
 *
 * @param until when the last of them ends; 00:00 is midnight at the end of the day
 */
record Stretch(LocalTime from, LocalTime until, int places) {

    static List<Stretch> of(Capacity capacity) {
        var stretches = new ArrayList<Stretch>();
        capacity.places().forEach((slot, places) -> {
            var next = new Stretch(slot, slot.plusMinutes(capacity.slotLengthMinutes()), places);
            if (!stretches.isEmpty() && stretches.getLast().goesOnWith(next)) {
                next = new Stretch(stretches.removeLast().from(), next.until(), places);
            }
            stretches.add(next);
        });
        return List.copyOf(stretches);
    }

    /** Without the pauses. */
    static List<Stretch> withPlaces(Capacity capacity) {
        return of(capacity).stream().filter(stretch -> stretch.places() > 0).toList();
    }

    private boolean goesOnWith(Stretch next) {
        return until.equals(next.from) && places == next.places;
    }

    @Override
    public String toString() {
        return from + "-" + until + "=" + places;
    }
}
