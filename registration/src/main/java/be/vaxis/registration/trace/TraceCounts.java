package be.vaxis.registration.trace;

import be.vaxis.registration.dose.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * The answer in numbers. Doses that were taken back are in none of them; doses of somebody who was forgotten are.
 *
 * @param formerPersons of whom a dose was on record under this lot or unit before it was corrected, and no longer is
 * @param formerDoses the same, in doses; in no other number
 * @param days the oldest first
 * @param places where most were given first, {@value #MOST_PLACES} at most
 * @param elsewhere doses given at other places than these
 */
public record TraceCounts(
        long persons,
        long doses,
        long formerPersons,
        long formerDoses,
        List<OnDay> days,
        List<AtPlace> places,
        long elsewhere) {

    /** How many places are named. */
    public static final int MOST_PLACES = 200;

    public TraceCounts {
        days = List.copyOf(days);
        places = List.copyOf(places);
    }

    /** Doses given on one day. */
    public record OnDay(LocalDate day, long doses) {}

    /** Doses given at one place. */
    public record AtPlace(Place.Kind kind, String place, long doses) {}

    /** Whether nothing at all was found. */
    public boolean isEmpty() {
        return doses == 0 && formerDoses == 0;
    }
}
