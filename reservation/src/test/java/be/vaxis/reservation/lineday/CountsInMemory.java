package be.vaxis.reservation.lineday;

import be.vaxis.reservation.agenda.AgendaSlot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** The counters without a database: they refuse what the table refuses, and a rollback takes back what was counted. */
public class CountsInMemory implements PlaceCounts {

    private final Map<Place, Integer> places = new HashMap<>();
    private final Map<Place, Integer> kept = new HashMap<>();
    private final Map<Place, Integer> taken = new HashMap<>();
    private Runnable meanwhile = () -> {};

    @Override
    public synchronized void plan(LineDayId lineDay, Capacity capacity) {
        places.keySet().removeIf(place -> place.lineDay().equals(lineDay) && takenAt(place) == 0);
        capacity.places().forEach((slot, number) -> {
            places.put(new Place(lineDay, slot), number);
            kept.put(new Place(lineDay, slot), capacity.keptAt(slot));
        });
    }

    @Override
    public void lock(SortedSet<LineDayId> lineDays) {
        // tests that need this one have one thread
    }

    @Override
    public void change(List<Change> changes) {
        changes.forEach(change -> {
            count(change.place(), change.by());
            ifRolledBack(() -> count(change.place(), -change.by()));
        });
    }

    /** What somebody else does after the next one has read the counters, and before they decide. */
    public void meanwhile(Runnable work) {
        meanwhile = work;
    }

    @Override
    public List<Count> at(Collection<Moment> moments) {
        var counts = read(moments);
        var work = meanwhile;
        meanwhile = () -> {};
        work.run();
        return counts;
    }

    private synchronized List<Count> read(Collection<Moment> moments) {
        var counts = new ArrayList<Count>();
        places.forEach((place, number) -> {
            if (moments.contains(place.moment())) {
                counts.add(new Count(place, number, kept.getOrDefault(place, 0), takenAt(place)));
            }
        });
        counts.sort(Comparator.comparing(count -> count.place().lineDay()));
        return counts;
    }

    /** What an agenda would show. */
    public synchronized List<AgendaSlot> slots() {
        return places.entrySet().stream()
                .map(slot -> {
                    var day = slot.getKey().lineDay();
                    return new AgendaSlot(
                            day.line(),
                            day.date(),
                            slot.getKey().slot(),
                            15,
                            slot.getValue(),
                            0,
                            0,
                            takenAt(slot.getKey()),
                            null);
                })
                .toList();
    }

    public void takeOne(Place place) {
        count(place, 1);
    }

    public synchronized int takenAt(Place place) {
        return taken.getOrDefault(place, 0);
    }

    public synchronized int takenInAll() {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }

    private synchronized void count(Place place, int change) {
        int after = takenAt(place) + change;
        if (!places.containsKey(place) || after < 0 || after > places.get(place)) {
            throw new CountedMeanwhile(place.lineDay(), new IllegalStateException("as the check of the table is told"));
        }
        taken.put(place, after);
    }

    private static void ifRolledBack(Runnable undo) {
        CurrentUnitOfWork.ifStarted(unit -> unit.onRollback(it -> undo.run()));
    }
}
