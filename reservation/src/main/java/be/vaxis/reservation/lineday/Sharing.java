package be.vaxis.reservation.lineday;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import be.vaxis.reservation.lineday.PlaceCounts.Count;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives places to one after the other, as if each had counted before the next one looks. */
final class Sharing {

    private final Map<Moment, List<Count>> counts;
    private final Set<Moment> given = new HashSet<>();

    Sharing(Collection<Count> counts) {
        this.counts = counts.stream().collect(groupingBy(it -> it.place().moment(), toCollection(ArrayList::new)));
    }

    Share next(Wish wish, Purpose purpose) {
        var places = new ArrayList<Place>();
        for (var moment : wish.moments()) {
            try {
                places.add(
                        new LineChoice(counts.getOrDefault(moment, List.of())).forOne(moment, wish.holder(), purpose));
            } catch (SlotFull full) {
                return new Share(List.of(), given.contains(moment) ? null : full);
            } catch (SlotUnknown unknown) {
                return new Share(List.of(), null);
            }
        }
        places.forEach(this::count);
        return new Share(places, null);
    }

    private void count(Place place) {
        given.add(place.moment());
        counts.getOrDefault(place.moment(), List.of())
                .replaceAll(it -> it.place().equals(place) ? it.oneMore() : it);
    }
}
