package be.vaxis.reservation.round;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.area.Gazetteer;
import be.vaxis.reservation.area.Spot;
import be.vaxis.reservation.booking.BookingId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * A short way past addresses and back: from postal code to postal code, and within one by street and number.
 *
 * <p>The nearest one first, then pieces of the way are turned round as long as that makes it shorter (2-opt). Not the
 * shortest way there is, and as the crow flies.
 */
final class Way {

    private static final int MOST_PASSES = 50;
    private static final double SHORTER = 1e-6;

    /** Somebody to visit. */
    record Stop(BookingId booking, Address address) {}

    private static final Comparator<Stop> ALONG_THE_STREET = comparing(
                    (Stop stop) -> stop.address().street().toLowerCase(Locale.ROOT))
            .thenComparing(comparingInt(stop -> leadingNumber(stop.address().number())))
            .thenComparing(stop -> stop.address().number())
            .thenComparing(stop -> stop.booking().toString());

    private final Spot start;

    Way(Spot start) {
        this.start = start;
    }

    List<BookingId> past(List<Stop> stops) {
        var byCode = stops.stream().collect(groupingBy(stop -> stop.address().postalCode(), TreeMap::new, toList()));
        return shortened(nearestFirst(List.copyOf(byCode.keySet()))).stream()
                .flatMap(code -> byCode.getOrDefault(code, List.of()).stream().sorted(ALONG_THE_STREET))
                .map(Stop::booking)
                .toList();
    }

    /** There and back, in kilometres. */
    double length(List<PostalCode> way) {
        double length = 0;
        var at = start;
        for (var code : way) {
            length += at.kilometresTo(spot(code));
            at = spot(code);
        }
        return length + at.kilometresTo(start);
    }

    private List<PostalCode> nearestFirst(List<PostalCode> codes) {
        var left = new ArrayList<>(codes);
        var way = new ArrayList<PostalCode>();
        var at = start;
        while (!left.isEmpty()) {
            var from = at;
            var next = Collections.min(left, comparingDouble(code -> from.kilometresTo(spot(code))));
            left.remove(next);
            way.add(next);
            at = spot(next);
        }
        return way;
    }

    private List<PostalCode> shortened(List<PostalCode> way) {
        var best = way;
        boolean better = true;
        for (int pass = 0; better && pass < MOST_PASSES; pass++) {
            better = false;
            for (int i = 0; i < best.size() - 1; i++) {
                for (int j = i + 1; j < best.size(); j++) {
                    if (gain(best, i, j) > SHORTER) {
                        best = turned(best, i, j);
                        better = true;
                    }
                }
            }
        }
        return best;
    }

    /** By how much the way is shorter when the piece from i to j is gone the other way round. */
    private double gain(List<PostalCode> way, int i, int j) {
        var before = i == 0 ? start : spot(way.get(i - 1));
        var after = j == way.size() - 1 ? start : spot(way.get(j + 1));
        var first = spot(way.get(i));
        var last = spot(way.get(j));
        return before.kilometresTo(first)
                + last.kilometresTo(after)
                - before.kilometresTo(last)
                - first.kilometresTo(after);
    }

    private static List<PostalCode> turned(List<PostalCode> way, int i, int j) {
        var turned = new ArrayList<>(way);
        Collections.reverse(turned.subList(i, j + 1));
        return turned;
    }

    private static Spot spot(PostalCode code) {
        return Gazetteer.BELGIUM.spot(code);
    }

    private static int leadingNumber(String number) {
        var digits = number.replaceAll("\\D.*", "");
        return digits.isEmpty() || digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
