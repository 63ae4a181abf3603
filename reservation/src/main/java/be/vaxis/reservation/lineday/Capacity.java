package be.vaxis.reservation.lineday;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many people a line can receive, slot by slot.
 *
 * <p>Slots start on a whole minute, do not overlap and end within the day. A slot with no places is a pause.
 *
 * <p>Dutch: <i>capaciteit</i>. Source: process 3, Reservation.
 *
 * @param slotLengthMinutes 1 to 240
 * @param places by the start of the slot, 0 to 1,000 each; no slots at all is a closed day
 */
public record Capacity(int slotLengthMinutes, SortedMap<LocalTime, Integer> places) {

    private static final int LONGEST_SLOT = 240;
    private static final int MOST_PLACES = 1_000;
    private static final int MINUTES_OF_DAY = (int) Duration.ofDays(1).toMinutes();

    public Capacity {
        if (slotLengthMinutes < 1 || slotLengthMinutes > LONGEST_SLOT) {
            throw new InvalidCapacity("A slot lasts 1 to " + LONGEST_SLOT + " minutes.");
        }
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
        int free = 0; // first minute of the day that is not taken by an earlier slot
        for (var slot : places.entrySet()) {
            int start = wholeMinute(slot.getKey());
            if (start < free) {
                throw new InvalidCapacity("The slot of " + slot.getKey() + " starts before the previous one ends.");
            }
            free = start + slotLengthMinutes;
            if (free > MINUTES_OF_DAY) {
                throw new InvalidCapacity("The slot of " + slot.getKey() + " ends after midnight.");
            }
            if (slot.getValue() < 0 || slot.getValue() > MOST_PLACES) {
                throw new InvalidCapacity("A slot has 0 to " + MOST_PLACES + " places, not " + slot.getValue() + ".");
            }
        }
    }

    public static Capacity of(int slotLengthMinutes, Map<LocalTime, Integer> places) {
        return new Capacity(slotLengthMinutes, new TreeMap<>(places));
    }

    /** A day without any slot. */
    public static Capacity closed() {
        return new Capacity(LONGEST_SLOT, new TreeMap<>());
    }

    /**
     * The same number of places in each slot from one hour to another.
     *
     * @param until when the last slot has ended at the latest; 00:00 is midnight at the end of the day
     */
    public static Capacity even(LocalTime from, LocalTime until, int slotLengthMinutes, int placesPerSlot) {
        var places = new TreeMap<LocalTime, Integer>();
        int end = until.equals(LocalTime.MIDNIGHT) ? MINUTES_OF_DAY : wholeMinute(until);
        int step = Math.max(slotLengthMinutes, 1); // a wrong length is refused below
        for (int start = wholeMinute(from); start + step <= end; start += step) {
            places.put(LocalTime.ofSecondOfDay(start * 60L), placesPerSlot);
        }
        return new Capacity(slotLengthMinutes, places);
    }

    /** How many places the slot has; 0 when there is no such slot. */
    public int placesAt(LocalTime slot) {
        return places.getOrDefault(slot, 0);
    }

    /** All places of the day together. */
    public int total() {
        return places.values().stream().mapToInt(Integer::intValue).sum();
    }

    @JsonIgnore
    public boolean isClosed() {
        return places.isEmpty();
    }

    private static int wholeMinute(LocalTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new InvalidCapacity("A slot starts on a whole minute.");
        }
        return time.toSecondOfDay() / 60;
    }
}
