package be.vaxis.reservation.handover;

import be.vaxis.reservation.agenda.AgendaSlot;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.lineday.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many places are left at each moment at one centre; those that a plan keeps for moves count. */
final class Free {

    private final CentreId centre;
    private final TreeMap<LocalDate, TreeMap<LocalTime, Integer>> left = new TreeMap<>();

    Free(CentreId centre, List<AgendaSlot> slots, Instant now) {
        this.centre = centre;
        slots.stream()
                .filter(slot -> slot.taken() < slot.places())
                .filter(slot -> now.isBefore(new Moment(centre, slot.date(), slot.slot()).starts()))
                .forEach(slot -> left.computeIfAbsent(slot.date(), it -> new TreeMap<>())
                        .merge(slot.slot(), slot.places() - slot.taken(), Integer::sum));
    }

    /**
     * The same moment first, then those of the day from the nearest hour on, then the nearest days; of two that are
     * equally near, the later one, as nobody is hurried.
     */
    Stream<Moment> nearest(LocalDate date, LocalTime time) {
        return left.entrySet().stream()
                .sorted(Comparator.comparing(
                                Map.Entry<LocalDate, TreeMap<LocalTime, Integer>>::getKey,
                                Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, date))))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .flatMap(day -> day.getValue().keySet().stream()
                        .sorted(Comparator.<LocalTime>comparingLong(
                                        hour -> Math.abs(ChronoUnit.MINUTES.between(hour, time)))
                                .thenComparing(Comparator.reverseOrder()))
                        .map(hour -> new Moment(centre, day.getKey(), hour)));
    }

    void take(Moment moment) {
        var day = left.get(moment.date());
        if (day != null) {
            day.computeIfPresent(moment.time(), (hour, places) -> places > 1 ? places - 1 : null);
        }
    }
}
