package be.vaxis.reservation.late;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.Relocatable;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LateLineDays.Departure;
import be.vaxis.reservation.lineday.LineDayId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a late change does to the people who are booked.
 *
 * @param plans the days as they would be
 * @param relocations who loses a place, in the order of time, and where they go
 * @param lostHolds places that were only kept while somebody decides
 * @param departures all of these, for the line days
 * @param bookings those that move, as they would be afterwards
 * @param givenUp those for which there is no place
 * @param involved everybody whose booking was weighed
 */
public record Consequences(
        SortedMap<LineDayId, Capacity> plans,
        List<Relocation> relocations,
        List<Departure> lostHolds,
        List<Departure> departures,
        List<Relocatable> bookings,
        List<Relocatable> givenUp,
        Set<CodeDigest> involved) {

    /** How many lose a place that was only kept while they decide. */
    public int holds() {
        return lostHolds.size();
    }

    /** Who goes to another line at the same moment, and need not know. */
    public List<Relocation> relined() {
        return relocations.stream().filter(Relocation::isOnOtherLineOnly).toList();
    }

    /** Who has a place at another moment. */
    public List<Relocation> moved() {
        return relocations.stream()
                .filter(it -> it.isPlaced() && !it.isOnOtherLineOnly())
                .toList();
    }

    /** Who has none and has to be phoned. */
    public List<Relocation> unplaced() {
        return relocations.stream().filter(it -> !it.isPlaced()).toList();
    }

    /** Every line day that changes, or that people leave or go to. */
    public SortedSet<LineDayId> touched() {
        var days = new TreeSet<>(plans.keySet());
        for (var departure : departures) {
            days.add(departure.from().lineDay());
            var to = departure.to();
            if (to != null) {
                days.add(to.lineDay());
            }
        }
        return days;
    }

    /** The same for the same plans with the same effect on the same bookings, and for nothing else. */
    public String fingerprint() {
        try {
            var text = plans + "\n" + relocations;
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
