package be.vaxis.reservation.lineday;

import be.vaxis.kernel.CodeDigest;
import java.time.LocalTime;
import org.axonframework.serialization.Revision;

/** What happens to a line day. */
public sealed interface LineDayEvent {

    LineDayId lineDay();

    /** These are the slots and places of the day, in place of any earlier plan. */
    @Revision("3")
    record CapacityPlanned(LineDayId lineDay, Capacity capacity) implements LineDayEvent {}

    /**
     * The same, after the week was closed. A capacity without slots closes the day.
     *
     * @param by the identity provider's own name of the medical lead
     */
    @Revision("2")
    record CapacityChangedLate(LineDayId lineDay, Capacity capacity, LateReason reason, String by)
            implements LineDayEvent {}

    /** The line does not open on this day. */
    record DayClosed(LineDayId lineDay) implements LineDayEvent {}

    /** @param taken how many places of the slot are held after this */
    record SlotBooked(LineDayId lineDay, LocalTime slot, CodeDigest holder, int taken) implements LineDayEvent {}

    /** @param taken how many places of the slot are held after this */
    record SlotReleased(LineDayId lineDay, LocalTime slot, CodeDigest holder, int taken) implements LineDayEvent {}
}
