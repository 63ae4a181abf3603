package be.vaxis.reservation.planning;

import be.vaxis.reservation.agenda.AgendaSlot;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.ProductCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A line on a day: its slots, or none when it does not open.
 *
 * @param slotLengthMinutes 0 when the day has no slots
 * @param keptPercent the share of the places that is kept free for people who move an appointment
 * @param product what is given there; nothing when it is not said
 */
public record DayPlan(
        int line,
        LocalDate date,
        int slotLengthMinutes,
        int keptPercent,
        @Nullable ProductCode product,
        List<SlotPlan> slots) {

    /**
     * One slot with the places that are planned and those that are booked.
     *
     * @param kept how many of the places are for people who move an appointment
     */
    public record SlotPlan(LocalTime slot, int places, int kept, int booked) {}

    static DayPlan of(int line, LocalDate date, List<AgendaSlot> slots) {
        int length = slots.isEmpty() ? 0 : slots.getFirst().minutes();
        return new DayPlan(
                line,
                date,
                length,
                slots.isEmpty() ? 0 : slots.getFirst().keptPercent(),
                slots.isEmpty() ? null : slots.getFirst().product(),
                slots.stream()
                        .map(slot -> new SlotPlan(slot.slot(), slot.places(), slot.kept(), slot.taken()))
                        .toList());
    }

    public int places() {
        return slots.stream().mapToInt(SlotPlan::places).sum();
    }

    public int booked() {
        return slots.stream().mapToInt(SlotPlan::booked).sum();
    }

    /** How many places are kept free for people who move an appointment. */
    public int kept() {
        return slots.stream().mapToInt(SlotPlan::kept).sum();
    }

    /** The booked part of the places, in percent; 0 of a day without places. */
    public int load() {
        return places() == 0 ? 0 : 100 * booked() / places();
    }

    /** The plan alone, as it can be given to another day. */
    public Capacity capacity() {
        var places = new TreeMap<LocalTime, Integer>();
        slots.forEach(slot -> places.put(slot.slot(), slot.places()));
        return slots.isEmpty() ? Capacity.closed() : new Capacity(slotLengthMinutes, places, keptPercent, product);
    }
}
