package be.vaxis.reservation.late;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.booking.Relocatable;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LateLineDays.Departure;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * The people of slots that will have too few places.
 *
 * <p>Who stays: first those with two appointments ahead, which are hard to move, then by the reference, which favours
 * nobody. A place that was only kept while somebody decides goes first of all.
 */
final class Crowd {

    private record Leaving(CodeDigest holder, Place from) {}

    private static final Comparator<Leaving> IN_TIME = Comparator.<Leaving, LineDayId>comparing(
                    it -> it.from().lineDay())
            .thenComparing(it -> it.from().slot());

    private final Map<CodeDigest, Relocatable> known;
    private final List<Leaving> leaving = new ArrayList<>();
    private final List<Departure> departures = new ArrayList<>();
    private final List<Relocation> relocations = new ArrayList<>();
    private final Map<CodeDigest, Relocatable> moved = new LinkedHashMap<>();
    private final Map<CodeDigest, Relocatable> givenUp = new LinkedHashMap<>();
    private final List<Departure> lostHolds = new ArrayList<>();

    Crowd(Map<CodeDigest, Relocatable> known) {
        this.known = Map.copyOf(known);
    }

    /** As many people leave the place as it has too few. */
    void leave(Place place, List<CodeDigest> holders, int places) {
        int tooMany = holders.size() - places;
        var onHold = holders.stream()
                .filter(it -> !known(it).holds(place))
                .sorted(byReference())
                .toList();
        onHold.stream().limit(tooMany).forEach(it -> lostHolds.add(new Departure(it, place, null)));
        holders.stream()
                .filter(it -> known(it).holds(place))
                .sorted(Comparator.<CodeDigest>comparingInt(
                                it -> known(it).ahead().size())
                        .thenComparing(byReference()))
                .limit(Math.max(0, tooMany - onHold.size()))
                .forEach(it -> leaving.add(new Leaving(it, place)));
    }

    /** Each of them goes to the nearest place that is left within the rules, or has to give up the booking. */
    void goElsewhere(FreePlaces free) {
        leaving.sort(IN_TIME.thenComparing(it -> known(it.holder()).reference()));
        var found = new HashMap<Leaving, Place>();
        for (var one : leaving) {
            var booking = moved.getOrDefault(one.holder(), known(one.holder()));
            if (givenUp.containsKey(one.holder())) {
                continue;
            }
            free.takeNearest(one.from(), moment -> booking.mayMove(one.from(), moment))
                    .ifPresentOrElse(
                            to -> {
                                found.put(one, to);
                                moved.put(one.holder(), booking.moved(one.from(), to));
                            },
                            () -> givenUp.put(one.holder(), known(one.holder())));
        }
        moved.keySet().removeAll(givenUp.keySet());
        leaving.forEach(one -> tell(one, givenUp.containsKey(one.holder()) ? null : found.get(one)));
        givenUp.values().forEach(this::leaveTheOtherOne);
    }

    /** @param deciding the codes of those who keep a place that may be lost */
    Consequences consequences(SortedMap<LineDayId, Capacity> plans, Set<CodeDigest> deciding) {
        var involved = new HashSet<>(known.keySet());
        involved.addAll(deciding);
        departures.addAll(lostHolds);
        return new Consequences(
                plans,
                List.copyOf(relocations),
                List.copyOf(lostHolds),
                List.copyOf(departures),
                List.copyOf(moved.values()),
                List.copyOf(givenUp.values()),
                involved);
    }

    private void tell(Leaving one, @org.jspecify.annotations.Nullable Place to) {
        var booking = known(one.holder());
        relocations.add(new Relocation(booking.reference(), booking.doseAt(one.from()), one.from(), to));
        departures.add(new Departure(one.holder(), one.from(), to));
    }

    /** The appointments of a booking are linked: without one there is no other. */
    private void leaveTheOtherOne(Relocatable booking) {
        for (Appointment appointment : booking.ahead()) {
            var one = new Leaving(booking.holder(), appointment.place());
            if (!leaving.contains(one)) {
                tell(one, null);
            }
        }
    }

    private Relocatable known(CodeDigest holder) {
        return java.util.Objects.requireNonNull(known.get(holder));
    }

    private Comparator<CodeDigest> byReference() {
        return Comparator.comparing(holder -> known(holder).reference());
    }
}
