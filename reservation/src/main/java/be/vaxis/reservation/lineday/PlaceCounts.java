package be.vaxis.reservation.lineday;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;

/**
 * How many places each slot has and how many are taken, as the database knows it at this moment.
 *
 * <p>Written in the transaction that also stores the event, so that it is never behind; the database itself refuses
 * a count above the places of the slot. Line days are always counted in their order.
 */
interface PlaceCounts {

    /** Replaces the slots of the day by those of the plan; what is taken stays counted. */
    void plan(LineDayId lineDay, Capacity capacity);

    /** Keeps everybody else from counting on these days until the transaction ends. */
    void lock(SortedSet<LineDayId> lineDays);

    /** Counts these, in this order, all or none. */
    void change(List<Change> changes);

    /** Every line that has a slot at one of these moments, full or not. */
    List<Count> at(Collection<Moment> moments);

    /** @param by one place more or one less that is taken */
    record Change(Place place, int by) {

        static Change taken(Place place) {
            return new Change(place, 1);
        }

        static Change released(Place place) {
            return new Change(place, -1);
        }

        /** Each place once, in the order given; without those that end as they began. */
        static List<Change> net(List<Change> changes) {
            var net = new LinkedHashMap<Place, Integer>();
            changes.forEach(change -> net.merge(change.place(), change.by(), Integer::sum));
            return net.entrySet().stream()
                    .filter(change -> change.getValue() != 0)
                    .map(change -> new Change(change.getKey(), change.getValue()))
                    .toList();
        }
    }

    /** One slot of one line day; some of its places may be kept free for moves. */
    record Count(Place place, int places, int kept, int taken) {

        Count oneMore() {
            return new Count(place, places, kept, taken + 1);
        }

        boolean isFullFor(Purpose purpose) {
            return taken >= purpose.limit(places, kept);
        }
    }
}
