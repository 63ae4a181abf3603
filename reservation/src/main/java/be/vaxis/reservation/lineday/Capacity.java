package be.vaxis.reservation.lineday;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many people a line can receive, slot by slot.
 *
 * <p>Slots start on a whole minute, do not overlap and end within the day. A slot with no places is a pause. A share of
 * the places can be kept free for people who move; it is spread over the day, so that the whole day keeps just that share.
 *
 * <p>Dutch: <i>capaciteit</i>. Source: process 3, Reservation.
 *
 * @param slotLengthMinutes 1 to 240
 * @param places by the start of the slot, 0 to 1,000 each; no slots at all is a closed day
 * @param keptPercent 0 to 50: how many of a hundred places only those may take who move an appointment
 * @param product what is given there, for planners only; nothing when it is not said
 */
public record Capacity(
        int slotLengthMinutes,
        SortedMap<LocalTime, Integer> places,
        int keptPercent,
        @Nullable ProductCode product) {

    private static final int LONGEST_SLOT = 240;
    private static final int MOST_PLACES = 1_000;
    private static final int MOST_KEPT = 50;
    private static final int WHOLE = 100;
    private static final int MINUTES_OF_DAY = (int) Duration.ofDays(1).toMinutes();

    public Capacity {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
        InvalidCapacity.refuse(faults(slotLengthMinutes, places, keptPercent));
    }

    /** Nothing is said about the product. */
    public Capacity(int slotLengthMinutes, SortedMap<LocalTime, Integer> places, int keptPercent) {
        this(slotLengthMinutes, places, keptPercent, null);
    }

    /** Nothing is kept free for moves either. */
    public Capacity(int slotLengthMinutes, SortedMap<LocalTime, Integer> places) {
        this(slotLengthMinutes, places, 0);
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
        int end = until.equals(LocalTime.MIDNIGHT) ? MINUTES_OF_DAY : minute(until);
        int step = Math.max(slotLengthMinutes, 1); // a wrong length is refused below
        for (int start = minute(from); start + step <= end; start += step) {
            places.put(LocalTime.ofSecondOfDay(start * 60L), placesPerSlot);
        }
        return new Capacity(slotLengthMinutes, places);
    }

    /** This plan for the slots that are still to come, and the one of before for those that are not. */
    Capacity afterwards(Capacity before, Predicate<LocalTime> isToCome) {
        var slots = new TreeMap<LocalTime, Integer>();
        before.places.entrySet().stream()
                .filter(slot -> !isToCome.test(slot.getKey()))
                .forEach(slot -> slots.put(slot.getKey(), slot.getValue()));
        if (slots.isEmpty()) {
            return this;
        }
        places.entrySet().stream()
                .filter(slot -> isToCome.test(slot.getKey()))
                .forEach(slot -> slots.put(slot.getKey(), slot.getValue()));
        return new Capacity(isClosed() ? before.slotLengthMinutes : slotLengthMinutes, slots, keptPercent, product);
    }

    /** How many places the slot has; 0 when there is no such slot. */
    public int placesAt(LocalTime slot) {
        return places.getOrDefault(slot, 0);
    }

    /** The same slots, with this share of them kept free for moves. */
    public Capacity keeping(int percent) {
        return new Capacity(slotLengthMinutes, places, percent, product);
    }

    /** The same places, where this is given. */
    public Capacity giving(@Nullable ProductCode vaccine) {
        return new Capacity(slotLengthMinutes, places, keptPercent, vaccine);
    }

    /** How many places of the slot are kept free for moves; 0 when there is no such slot. */
    public int keptAt(LocalTime slot) {
        int before = places.headMap(slot).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return kept(before + placesAt(slot)) - kept(before);
    }

    private int kept(int places) {
        return places * keptPercent / WHOLE;
    }

    /** All places of the day together. */
    public int total() {
        return places.values().stream().mapToInt(Integer::intValue).sum();
    }

    @JsonIgnore
    public boolean isClosed() {
        return places.isEmpty();
    }

    private static Set<String> faults(int slotLengthMinutes, SortedMap<LocalTime, Integer> places, int keptPercent) {
        var faults = new LinkedHashSet<String>();
        if (slotLengthMinutes < 1 || slotLengthMinutes > LONGEST_SLOT) {
            faults.add("A slot lasts 1 to " + LONGEST_SLOT + " minutes.");
        }
        if (keptPercent < 0 || keptPercent > MOST_KEPT) {
            faults.add("From 0 to " + MOST_KEPT + " % of the places can be kept free for moves.");
        }
        int free = 0; // first minute of the day that is not taken by an earlier slot
        for (var slot : places.entrySet()) {
            if (!isWholeMinute(slot.getKey())) {
                faults.add("A slot starts on a whole minute.");
            }
            int start = minute(slot.getKey());
            if (start < free) {
                faults.add("The slot of " + slot.getKey() + " starts before the previous one ends.");
            }
            free = start + slotLengthMinutes;
            if (free > MINUTES_OF_DAY) {
                faults.add("The slot of " + slot.getKey() + " ends after midnight.");
            }
            if (slot.getValue() < 0 || slot.getValue() > MOST_PLACES) {
                faults.add("A slot has 0 to " + MOST_PLACES + " places, not " + slot.getValue() + ".");
            }
        }
        return faults;
    }

    private static boolean isWholeMinute(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
