package be.vaxis.reservation.late;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.agenda.Agenda;
import be.vaxis.reservation.booking.Relocatable;
import be.vaxis.reservation.booking.Relocations;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LateLineDays;
import be.vaxis.reservation.lineday.LateLineDays.Outlook;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Place;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Works out what plans do to the people who are booked, from how things stand in this transaction. */
@Component
class Foresight {

    private static final int DAYS_AROUND = 42; // six weeks either way; whatever lies further is for the telephone

    private final LateLineDays lineDays;
    private final Relocations bookings;
    private final SecuredPlaces secured;
    private final Agenda agenda;
    private final Clock clock;

    Foresight(LateLineDays lineDays, Relocations bookings, SecuredPlaces secured, Agenda agenda, Clock clock) {
        this.secured = secured;
        this.lineDays = lineDays;
        this.bookings = bookings;
        this.agenda = agenda;
        this.clock = clock;
    }

    Consequences of(SortedMap<LineDayId, Capacity> wishes) throws Exception {
        var plans = new TreeMap<LineDayId, Capacity>();
        var crowds = new TreeMap<LineDayId, Map<LocalTime, List<CodeDigest>>>();
        var tooMany = 0;
        for (var wish : wishes.entrySet()) {
            Outlook outlook = lineDays.outlook(wish.getKey(), wish.getValue());
            plans.put(wish.getKey(), outlook.capacity());
            crowds.put(wish.getKey(), outlook.crowded());
            for (var slot : outlook.crowded().entrySet()) {
                tooMany += slot.getValue().size() - outlook.capacity().placesAt(slot.getKey());
            }
        }
        if (tooMany > TooManyAtOnce.MOST) {
            throw new TooManyAtOnce(tooMany);
        }
        refuseDuringHandover(crowds);
        var known = known(crowds);
        var crowd = new Crowd(known);
        plans.forEach((day, plan) -> new TreeMap<>(crowds.getOrDefault(day, Map.of()))
                .forEach((slot, holders) -> crowd.leave(new Place(day, slot), holders, plan.placesAt(slot))));
        crowd.goElsewhere(plans.isEmpty() ? new FreePlaces() : free(plans));
        return crowd.consequences(plans, deciding(crowds, known));
    }

    private Map<CodeDigest, Relocatable> known(Map<LineDayId, Map<LocalTime, List<CodeDigest>>> crowds)
            throws Exception {
        var holders = new ArrayList<CodeDigest>();
        crowds.values().forEach(slots -> slots.values().forEach(holders::addAll));
        var known = new HashMap<CodeDigest, Relocatable>();
        for (var holder : holders) {
            if (!known.containsKey(holder)) {
                known.put(holder, bookings.load(holder));
            }
        }
        return known;
    }

    /** What was secured has no booking yet that could be moved, and its hand-over counts on it. */
    private void refuseDuringHandover(SortedMap<LineDayId, Map<LocalTime, List<CodeDigest>>> crowds) {
        if (crowds.values().stream().allMatch(Map::isEmpty)) {
            return;
        }
        var names = secured.at(crowds.firstKey().centre());
        if (crowds.values().stream()
                .flatMap(slots -> slots.values().stream())
                .flatMap(List::stream)
                .anyMatch(names::contains)) {
            throw new HandoverGoingOn();
        }
    }

    private Set<CodeDigest> deciding(
            Map<LineDayId, Map<LocalTime, List<CodeDigest>>> crowds, Map<CodeDigest, Relocatable> known) {
        var deciding = new HashSet<CodeDigest>();
        crowds.forEach((day, slots) -> slots.forEach((slot, holders) -> {
            var place = new Place(day, slot);
            holders.stream()
                    .filter(holder -> !Objects.requireNonNull(known.get(holder)).holds(place))
                    .flatMap(holder -> bookings.keeperOf(holder, place).stream())
                    .forEach(deciding::add);
        }));
        return deciding;
    }

    /** What is left once the plans are as they would be; in a crowded slot nothing is. */
    private FreePlaces free(SortedMap<LineDayId, Capacity> plans) {
        var centre = plans.firstKey().centre();
        var now = clock.instant();
        var taken = new HashMap<Place, Integer>();
        var free = new FreePlaces();
        agenda.slots(
                        centre,
                        plans.firstKey().date().minusDays(DAYS_AROUND),
                        plans.lastKey().date().plusDays(DAYS_AROUND))
                .forEach(slot -> {
                    var place = new Moment(centre, slot.date(), slot.slot()).on(slot.line());
                    if (plans.containsKey(place.lineDay())) {
                        taken.put(place, slot.taken());
                    } else if (now.isBefore(place.starts())) {
                        free.add(place, slot.places() - slot.taken());
                    }
                });
        plans.forEach((day, plan) -> plan.places().forEach((slot, places) -> {
            var place = new Place(day, slot);
            if (now.isBefore(place.starts())) {
                free.add(place, places - taken.getOrDefault(place, 0));
            }
        }));
        return free;
    }
}
