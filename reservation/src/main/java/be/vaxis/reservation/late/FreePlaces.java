package be.vaxis.reservation.late;

import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The places that are left at a centre; one is gone as soon as somebody is sent to it. */
final class FreePlaces {

    private final Map<Moment, SortedMap<Integer, Integer>> linesAt = new HashMap<>();
    private final Map<Moment, List<Moment>> orders = new HashMap<>();

    /** @param free how many people it can still take; a place that can take nobody is none */
    void add(Place place, int free) {
        if (free > 0) {
            linesAt(place.moment()).put(place.lineDay().line(), free);
        }
    }

    /** Takes the place that is nearest: the same moment, the same day, the nearest day; and on it the nearest hour. */
    Optional<Place> takeNearest(Place from, Predicate<Moment> allowed) {
        return inOrder(from.moment()).stream()
                .filter(moment -> !linesAt(moment).isEmpty())
                .filter(moment -> moment.equals(from.moment()) || allowed.test(moment))
                .findFirst()
                .map(this::take);
    }

    private SortedMap<Integer, Integer> linesAt(Moment moment) {
        return linesAt.computeIfAbsent(moment, it -> new TreeMap<>());
    }

    private Place take(Moment moment) {
        var lines = linesAt(moment);
        int roomiest = lines.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        lines.computeIfPresent(roomiest, (line, free) -> free == 1 ? null : free - 1);
        return moment.on(roomiest);
    }

    private List<Moment> inOrder(Moment from) {
        return orders.computeIfAbsent(
                from,
                it -> linesAt.keySet().stream()
                        .sorted(Comparator.<Moment>comparingLong(moment -> days(it.date(), moment.date()))
                                .thenComparing(Moment::date)
                                .thenComparing(moment -> distance(it.time(), moment.time()))
                                .thenComparing(Moment::time))
                        .toList());
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static Duration distance(LocalTime one, LocalTime other) {
        return Duration.between(one, other).abs();
    }
}
