package be.vaxis.reservation.web;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.ProductCode;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A plan of a day in one line, as page and script hand it to each other: {@code 15 10% @COMIRNATY 09:00-12:00=4 13:00-17:30=6}.
 *
 * <p>The length of the slots in minutes, the share kept free for moves and the product when there are such, then stretches of slots with
 * the same number of places. A closed day is empty.
 */
final class PlanNotation {

    private static final Pattern STRETCH = Pattern.compile("(\\d{2}:\\d{2})-(\\d{2}:\\d{2})=(\\d{1,4})");
    private static final Pattern KEPT = Pattern.compile("(\\d{1,2})%");
    private static final String PRODUCT = "@";
    private static final int LONGEST_TEXT = 4_000;

    private PlanNotation() {}

    static String print(Capacity capacity) {
        return capacity.isClosed()
                ? ""
                : capacity.slotLengthMinutes()
                        + (capacity.keptPercent() > 0 ? " " + capacity.keptPercent() + "%" : "")
                        + (capacity.product() == null ? "" : " " + PRODUCT + capacity.product())
                        + Stretch.of(capacity).stream()
                                .map(stretch -> " " + stretch)
                                .collect(Collectors.joining());
    }

    static Capacity parse(String text) {
        if (text.isBlank()) {
            return Capacity.closed();
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Unreadable();
        }
        var parts = text.strip().split(" ");
        try {
            int length = Integer.parseInt(parts[0]);
            var places = new TreeMap<LocalTime, Integer>();
            int kept = 0;
            ProductCode product = null;
            for (int i = 1; i < parts.length; i++) {
                var share = KEPT.matcher(parts[i]);
                if (i == 1 && share.matches()) {
                    kept = Integer.parseInt(share.group(1));
                } else if (places.isEmpty() && product == null && parts[i].startsWith(PRODUCT)) {
                    product = ProductCode.parse(parts[i].substring(PRODUCT.length()));
                } else {
                    places.putAll(stretch(parts[i], length));
                }
            }
            return new Capacity(length, places, kept, product);
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new Unreadable();
        }
    }

    private static Map<LocalTime, Integer> stretch(String text, int length) {
        var stretch = STRETCH.matcher(text);
        if (!stretch.matches()) {
            throw new Unreadable();
        }
        return Capacity.even(
                        LocalTime.parse(stretch.group(1)),
                        LocalTime.parse(stretch.group(2)),
                        length,
                        Integer.parseInt(stretch.group(3)))
                .places();
    }

    /** A text is no plan; the page never writes such a one. */
    static final class Unreadable extends InvalidWord {

        Unreadable() {
            super("reservation:unreadablePlan", "A plan is written as 15 09:00-12:00=4.");
        }
    }
}
