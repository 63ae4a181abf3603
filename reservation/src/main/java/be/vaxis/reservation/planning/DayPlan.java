package be.vaxis.reservation.planning;

import be.vaxis.reservation.agenda.AgendaSlot;
import be.vaxis.reservation.lineday.Capacity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;

/**
 * A line on a day: its slots, or none when it does not open.
 *
 * @param slotLengthMinutes 0 when the day has no slots
 */
public record DayPlan(int line, LocalDate date, int slotLengthMinutes, List<SlotPlan> slots) {

    /** One slot with the places that are planned and those that are booked. */
    public record SlotPlan(LocalTime slot, int places, int booked) {}

    static DayPlan of(int line, LocalDate date, List<AgendaSlot> slots) {
        int length = slots.isEmpty() ? 0 : slots.getFirst().minutes();
        return new DayPlan(
                line,
                date,
                length,
                slots.stream()
                        .map(slot -> new SlotPlan(slot.slot(), slot.places(), slot.taken()))
                        .toList());
    }

    public int places() {
        return slots.stream().mapToInt(SlotPlan::places).sum();
    }

    public int booked() {
        return slots.stream().mapToInt(SlotPlan::booked).sum();
    }

    /** The booked part of the places, in percent; 0 of a day without places. */
    public int load() {
        return places() == 0 ? 0 : 100 * booked() / places();
    }

    /** The plan alone, as it can be given to another day. */
    public Capacity capacity() {
        var places = new TreeMap<LocalTime, Integer>();
        slots.forEach(slot -> places.put(slot.slot(), slot.places()));
        return slots.isEmpty() ? Capacity.closed() : new Capacity(slotLengthMinutes, places);
    }
}
